package dev.dagdrop.cli.role;

import java.util.List;

/** How the table writes a resource. */
sealed interface ResourceForm {
    /** {@code *}, for actions that know no resource. */
    record AnyResource() implements ResourceForm {}

    /** {@code s3-bucket(a,b)}: the bucket that a names, or the address b. */
    record Bucket(List<String> bucket, List<String> key) implements ResourceForm {
        /** Keeps its own copies. */
        public Bucket {
            bucket = List.copyOf(bucket);
            key = List.copyOf(key);
        }
    }

    /**
     * {@code s3-object(a,b)}.
     *
     * @param bucket the arguments of which the first that is given names the bucket
     * @param key the arguments with the key or the address
     * @param keys how the key is meant
     */
    record Objects(List<String> bucket, List<String> key, Keys keys) implements ResourceForm {
        /** Keeps its own copies. */
        public Objects {
            bucket = List.copyOf(bucket);
            key = List.copyOf(key);
        }
    }

    /** {@code bedrock-model(a)}: a model of which only the form of its id tells what it is. */
    record Model(String argument) implements ResourceForm {}

    /** {@code batch:job-queue/{job_queue}}. */
    record Arn(ArnPattern pattern) implements ResourceForm {}

    /** The resource that a key names. */
    enum Keys {
        /** {@code b}: one object. */
        EXACT,
        /** {@code b*}: all that begin with it. */
        PREFIX,
        /** {@code b?}: all that it matches as a pattern of file names. */
        GLOB
    }

    /** Reads what the table has. */
    static ResourceForm parse(String text) {
        if (text.equals("*")) {
            return new AnyResource();
        }
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return new Arn(ArnPattern.parse(text));
        }
        String[] arguments = text.substring(open + 1, text.length() - 1).split(",", -1);
        List<String> first = List.of(arguments[0].split("\\|", -1));
        String key = arguments.length > 1 ? arguments[1] : "";
        return switch (text.substring(0, open)) {
            case "s3-bucket" -> new Bucket(first, names(key));
            case "s3-object" -> new Objects(first, names(key), keys(key));
            case "bedrock-model" -> new Model(arguments[0]);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static List<String> names(String key) {
        String plain = key.endsWith("*") || key.endsWith("?") ? key.substring(0, key.length() - 1) : key;
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\|", -1));
    }

    private static Keys keys(String key) {
        return key.endsWith("*") ? Keys.PREFIX : key.endsWith("?") ? Keys.GLOB : Keys.EXACT;
    }
}
