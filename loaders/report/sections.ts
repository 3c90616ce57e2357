import type {Section} from "./outline.js";
import {challenge} from "./outline_challenge.js";
import {front} from "./outline_front.js";
import {profile} from "./outline_profile.js";

/** The sections of the annual report, in the order boards know. */
export const sections: readonly Section[] = [...front, ...profile, ...challenge];
