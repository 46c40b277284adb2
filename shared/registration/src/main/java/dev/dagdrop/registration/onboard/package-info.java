/** Onboarding: a profile dropped into the bucket is checked, put into force, announced, and given to what it concerns. */
@NullMarked
package dev.dagdrop.registration.onboard;

import org.jspecify.annotations.NullMarked;
