package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.mwaa.MwaaServerlessListing;
import java.util.Optional;

/**
 * How much is listed at once.
 *
 * @param objects versions of objects
 * @param workflows workflows of the account
 * @param records items of the table; as many as fit into an answer where it is empty
 */
record PageSizes(int objects, int workflows, Optional<Integer> records) {
    /** The fewest calls. */
    static final PageSizes LARGEST =
            new PageSizes(S3BucketListing.LARGEST_PAGE, MwaaServerlessListing.LARGEST_PAGE, Optional.empty());
}
