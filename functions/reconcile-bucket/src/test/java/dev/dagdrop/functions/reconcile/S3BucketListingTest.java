package dev.dagdrop.functions.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.functions.reconcile.BucketListing.ListedObject;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.testkit.SharedStandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The bucket page by page, on a real endpoint. */
@ExtendWith(SharedStandIns.Parameter.class)
class S3BucketListingTest {
    private final String bucket = "listing-" + UUID.randomUUID();
    private final List<String> pages = new ArrayList<>();

    private S3Client s3;

    @BeforeEach
    void connect(SharedStandIns standIns) {
        s3 = LocalClients.s3(standIns.s3().endpoint());
    }

    @AfterEach
    void close() {
        s3.close();
    }

    @Test
    void showsTheNewestVersionOfEachKeyOnceHoweverManyThereAre(SharedStandIns standIns) {
        standIns.s3().createVersionedBucket(bucket);
        put("workflows/a.yaml");
        String newest = put("workflows/a.yaml");
        for (int i = 0; i < 5; i++) {
            put("workflows/b.yaml");
        }
        put("workflows/c d+e%20\u00e9.yaml");
        put("workflows/gone.yaml");
        s3.deleteObject(request -> request.bucket(bucket).key("workflows/gone.yaml"));
        put("workflows/z.yaml");
        put("elsewhere.yaml");

        List<ListedObject> objects = listed(2);

        assertThat(objects)
                .extracting(ListedObject::key)
                .containsExactly(
                        "workflows/a.yaml", "workflows/b.yaml", "workflows/c d+e%20\u00e9.yaml", "workflows/z.yaml");
        assertThat(objects.getFirst().versionId()).contains(newest);
        assertThat(objects.getFirst().eTag()).isNotEmpty().doesNotContain("\"");
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(listed(1_000)).isEqualTo(objects);
    }

    @Test
    void showsNoVersionWhereTheBucketKeepsNone(SharedStandIns standIns) {
        standIns.s3().createBucket(bucket);
        put("workflows/a.yaml");

        assertThat(listed(10)).singleElement().satisfies(object -> {
            assertThat(object.versionId()).isEmpty();
            assertThat(object.eTag()).isNotEmpty();
        });
    }

    @Test
    void showsNothingOfAnEmptyBucket(SharedStandIns standIns) {
        standIns.s3().createVersionedBucket(bucket);

        assertThat(listed(10)).isEmpty();
    }

    private List<ListedObject> listed(int pageSize) {
        S3BucketListing listing = new S3BucketListing(s3, bucket, Optional.empty(), "workflows/", pageSize);
        List<ListedObject> objects = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            BucketListing.ObjectPage page = listing.page(after);
            objects.addAll(page.objects());
            after = page.next();
            after.ifPresent(pages::add);
        } while (after.isPresent());
        return objects;
    }

    private String put(String key) {
        return Optional.ofNullable(
                        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString("content"))
                                .versionId())
                .orElse("");
    }
}
