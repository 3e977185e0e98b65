import type { Category } from "./requirement.ts";

/** A requirement as ggen proposes it to a new project. */
export interface DefaultRequirement {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** 1 to 10; 10 first. */
  readonly priority: number;
  readonly needs: readonly string[];
}

/** The list with which ggen begins, all of them missing. Source: docs/formats.md. */
export const defaultRequirements: readonly DefaultRequirement[] = [
  { id: "auth-basic", name: "Basic authentication", category: "critical", priority: 10, needs: [] },
  { id: "error-handling", name: "Error handling", category: "critical", priority: 10, needs: [] },
  { id: "logging-tracing", name: "Logging and tracing", category: "critical", priority: 9, needs: [] },
  { id: "health-checks", name: "Health checks", category: "critical", priority: 8, needs: [] },
  { id: "input-validation", name: "Input validation", category: "critical", priority: 9, needs: ["auth-basic"] },
  { id: "database-migrations", name: "Database migrations", category: "critical", priority: 8, needs: [] },
  { id: "api-documentation", name: "API documentation", category: "important", priority: 7, needs: [] },
  { id: "unit-tests", name: "Unit tests", category: "important", priority: 7, needs: [] },
  { id: "integration-tests", name: "Integration tests", category: "important", priority: 6, needs: ["unit-tests"] },
  {
    id: "performance-monitoring",
    name: "Performance monitoring",
    category: "important",
    priority: 6,
    needs: ["logging-tracing"],
  },
  {
    id: "docker-containerization",
    name: "Container image",
    category: "important",
    priority: 7,
    needs: ["health-checks"],
  },
  { id: "configuration-management", name: "Configuration", category: "important", priority: 7, needs: [] },
  { id: "rate-limiting", name: "Rate limiting", category: "nice-to-have", priority: 4, needs: ["auth-basic"] },
  { id: "caching-layer", name: "Caching", category: "nice-to-have", priority: 3, needs: ["performance-monitoring"] },
  { id: "circuit-breaker", name: "Circuit breaker", category: "nice-to-have", priority: 3, needs: ["error-handling"] },
  {
    id: "advanced-security",
    name: "Advanced security",
    category: "nice-to-have",
    priority: 4,
    needs: ["input-validation"],
  },
  {
    id: "monitoring-dashboard",
    name: "Monitoring dashboard",
    category: "nice-to-have",
    priority: 2,
    needs: ["performance-monitoring"],
  },
];
