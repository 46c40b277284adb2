package dev.dagdrop.functions.register;

/** One object version, as S3 tells of it. */
record UploadedVersion(String bucket, String key, String versionId, String eTag, String sequencer, long size) {}
