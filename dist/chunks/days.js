import { Lr as InputError } from "./start.js";

// src/actions/days.ts
/**
* A number of days that somebody wrote.
* @throws InputError that names the input for anything but a whole number up to ten years
*/
function daysOf(name, text) {
	const days = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	if (days <= 3660) return days;
	throw new InputError(name, `${name}: ${JSON.stringify(text)} is no number of days; write a whole number from 0 to 3660`);
}

export { daysOf as t };