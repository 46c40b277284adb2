/** Whole processes: a packaged function under Lambda's own runtime client, beside other functions, against canned answers. */
@NullMarked
package dev.dagdrop.benchmarks.process;

import org.jspecify.annotations.NullMarked;
