/** What is said about an upload on SNS. */
@NullMarked
package dev.dagdrop.registration.notice;

import org.jspecify.annotations.NullMarked;
