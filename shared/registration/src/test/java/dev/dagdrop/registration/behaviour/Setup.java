package dev.dagdrop.registration.behaviour;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.standins.mwaa.Quotas;
import java.net.URI;
import java.util.Optional;

/**
 * What differs between installations.
 *
 * @param s3 where the function reads, if not from the stand-in itself
 * @param dynamoDb where the function keeps its records, if not in the stand-in itself
 */
public record Setup(
        boolean versioned,
        NoticeLevel noticeLevel,
        Quotas quotas,
        String role,
        int maxBytes,
        Optional<URI> s3,
        Optional<URI> dynamoDb,
        CheckOverrides overrides,
        boolean prunes,
        OnRemove onRemove,
        UnknownTeam unknownTeam) {
    /** What most installations are. */
    public static final Setup STANDARD = new Setup(
            true,
            NoticeLevel.PROBLEMS,
            Quotas.DEFAULT,
            Sandbox.ROLE,
            51_200,
            Optional.empty(),
            Optional.empty(),
            CheckOverrides.none(),
            false,
            OnRemove.KEEP,
            UnknownTeam.USE_DEFAULTS);

    public Setup onRemove(OnRemove other) {
        return new Setup(
                versioned, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, overrides, prunes, other, unknownTeam);
    }

    public Setup withoutVersions() {
        return new Setup(
                false, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, overrides, prunes, onRemove, unknownTeam);
    }

    public Setup withNotices(NoticeLevel level) {
        return new Setup(
                versioned, level, quotas, role, maxBytes, s3, dynamoDb, overrides, prunes, onRemove, unknownTeam);
    }

    public Setup withQuotas(Quotas other) {
        return new Setup(
                versioned, noticeLevel, other, role, maxBytes, s3, dynamoDb, overrides, prunes, onRemove, unknownTeam);
    }

    public Setup withRole(String other) {
        return new Setup(
                versioned,
                noticeLevel,
                quotas,
                other,
                maxBytes,
                s3,
                dynamoDb,
                overrides,
                prunes,
                onRemove,
                unknownTeam);
    }

    public Setup withMaxBytes(int other) {
        return new Setup(
                versioned, noticeLevel, quotas, role, other, s3, dynamoDb, overrides, prunes, onRemove, unknownTeam);
    }

    public Setup withOverrides(String text) {
        CheckOverrides other = CheckOverrides.parse(text, Rules.all());
        return new Setup(
                versioned, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, other, prunes, onRemove, unknownTeam);
    }

    public Setup withS3(URI endpoint) {
        return new Setup(
                versioned,
                noticeLevel,
                quotas,
                role,
                maxBytes,
                Optional.of(endpoint),
                dynamoDb,
                overrides,
                prunes,
                onRemove,
                unknownTeam);
    }

    public Setup withDynamoDb(URI endpoint) {
        return new Setup(
                versioned,
                noticeLevel,
                quotas,
                role,
                maxBytes,
                s3,
                Optional.of(endpoint),
                overrides,
                prunes,
                onRemove,
                unknownTeam);
    }

    public Setup pruning() {
        return new Setup(
                versioned, noticeLevel, quotas, role, maxBytes, s3, dynamoDb, overrides, true, onRemove, unknownTeam);
    }

    public Setup refusingUnknownTeams() {
        return new Setup(
                versioned,
                noticeLevel,
                quotas,
                role,
                maxBytes,
                s3,
                dynamoDb,
                overrides,
                prunes,
                onRemove,
                UnknownTeam.REFUSE);
    }
}
