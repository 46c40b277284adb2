package dev.dagdrop.registration.road;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.standins.mwaa.Quotas;
import java.net.URI;
import java.util.Optional;

/**
 * What differs between installations.
 *
 * @param s3 where the function reads, if not from the stand-in itself
 * @param dynamoDb where the function keeps its ledger, if not in the stand-in itself
 */
record Setup(
        boolean versioned,
        NoticeLevel noticeLevel,
        Quotas quotas,
        String role,
        int maxBytes,
        Optional<URI> s3,
        Optional<URI> dynamoDb,
        CheckOverrides overrides,
        OnRemove onRemove) {
    static final Setup STANDARD = new Setup(
            true,
            NoticeLevel.PROBLEMS,
            Quotas.DEFAULT,
            Road.ROLE,
            51_200,
            Optional.empty(),
            Optional.empty(),
            CheckOverrides.none(),
            OnRemove.KEEP);

    Setup onRemove(OnRemove other) {
        return new Setup(versioned, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, overrides, other);
    }

    Setup withoutVersions() {
        return new Setup(false, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, overrides, onRemove);
    }

    Setup withNotices(NoticeLevel level) {
        return new Setup(versioned, level, quotas, role, maxBytes, s3, dynamoDb, overrides, onRemove);
    }

    Setup withQuotas(Quotas other) {
        return new Setup(versioned, noticeLevel, other, role, maxBytes, s3, dynamoDb, overrides, onRemove);
    }

    Setup withRole(String other) {
        return new Setup(versioned, noticeLevel, quotas, other, maxBytes, s3, dynamoDb, overrides, onRemove);
    }

    Setup withMaxBytes(int other) {
        return new Setup(versioned, noticeLevel, quotas, role, other, s3, dynamoDb, overrides, onRemove);
    }

    Setup withOverrides(String text) {
        CheckOverrides other = CheckOverrides.parse(text, Rules.all());
        return new Setup(versioned, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, other, onRemove);
    }

    Setup withS3(URI endpoint) {
        return new Setup(
                versioned, noticeLevel, quotas, role, maxBytes, Optional.of(endpoint), dynamoDb, overrides, onRemove);
    }

    Setup withDynamoDb(URI endpoint) {
        return new Setup(
                versioned, noticeLevel, quotas, role, maxBytes, s3, Optional.of(endpoint), overrides, onRemove);
    }
}
