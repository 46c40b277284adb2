package dev.dagdrop.standins.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The S3 operation of a path-style request, for those that clients here call; others are known by their method alone. */
final class S3Operation {

    private S3Operation() {}

    static Optional<String> of(RequestHead head) {
        if (head.header("X-Amz-Target").isPresent()) {
            return Optional.empty();
        }
        String[] target = head.target().split("\\?", 2);
        List<String> query = target.length == 1 ? List.of() : names(target[1]);
        // "", bucket, key: a key may hold more slashes.
        String[] path = target[0].split("/", 3);
        boolean key = path.length == 3 && !path[2].isEmpty();
        return key ? ofObject(head, query) : ofBucket(head, query);
    }

    private static Optional<String> ofObject(RequestHead head, List<String> query) {
        if (!query.stream().allMatch(name -> name.equals("versionId") || name.equals("x-id"))) {
            return Optional.empty();
        }
        return switch (head.method()) {
            case "GET" -> Optional.of("GetObject");
            case "HEAD" -> Optional.of("HeadObject");
            case "PUT" -> Optional.of(head.header("x-amz-copy-source").isPresent() ? "CopyObject" : "PutObject");
            case "DELETE" -> Optional.of("DeleteObject");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofBucket(RequestHead head, List<String> query) {
        return switch (head.method()) {
            case "HEAD" -> Optional.of("HeadBucket");
            case "GET" -> {
                if (query.contains("list-type")) {
                    yield Optional.of("ListObjectsV2");
                }
                yield query.contains("versions") ? Optional.of("ListObjectVersions") : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static List<String> names(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2)[0])
                .toList();
    }
}
