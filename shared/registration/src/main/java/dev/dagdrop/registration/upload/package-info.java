/** One new version of one object in the bucket, and the order of such versions. */
@NullMarked
package dev.dagdrop.registration.upload;

import org.jspecify.annotations.NullMarked;
