package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The definitions of a team in the bucket, page by page, in the order of their keys.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html">ListObjectsV2</a>
 */
final class TeamDefinitions {
    static final int LARGEST_PAGE = 1_000;

    private final S3Client s3;
    private final OnboardingScope scope;
    private final WorkflowNaming naming;
    private final int pageSize;

    /** @param pageSize how many keys are listed at once, at most {@value #LARGEST_PAGE} */
    TeamDefinitions(S3Client s3, OnboardingScope scope, int pageSize) {
        this.pageSize = pageSize;
        this.s3 = s3;
        this.scope = scope;
        this.naming = new WorkflowNaming(scope.workflowPrefix());
    }

    /**
     * A page of keys.
     *
     * @param definitions those of definitions
     * @param last the last key that was listed; empty where there is no further page
     */
    record KeyPage(List<String> definitions, Optional<String> last) {}

    /** Their bucket. */
    String bucket() {
        return scope.bucket();
    }

    /**
     * The keys that a profile concerns.
     *
     * @param after only keys greater than this
     */
    KeyPage page(ProfileOwner owner, String after) {
        String prefix =
                scope.workflowPrefix() + owner.team().map(team -> team + "/").orElse("");
        ListObjectsV2Response response = s3.listObjectsV2(request -> {
            request.bucket(scope.bucket()).prefix(prefix).maxKeys(pageSize).encodingType(EncodingType.URL);
            scope.account().ifPresent(request::expectedBucketOwner);
            if (!after.isEmpty()) {
                request.startAfter(after);
            }
        });
        List<String> keys = response.contents().stream().map(S3Object::key).toList();
        return new KeyPage(
                keys.stream()
                        .filter(key -> naming.derive(key) instanceof Naming.Named)
                        .toList(),
                Boolean.TRUE.equals(response.isTruncated()) ? Optional.of(keys.getLast()) : Optional.empty());
    }
}
