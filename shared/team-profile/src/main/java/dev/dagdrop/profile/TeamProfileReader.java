package dev.dagdrop.profile;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.engine.CheckRunner;
import dev.dagdrop.definition.check.engine.FindingCollector;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlReader;
import dev.dagdrop.definition.yaml.YamlReading;
import dev.dagdrop.profile.check.ProfileChecks;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.profile.check.ProfileMapping;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.profile.shape.Limits;
import java.util.Optional;

/** Reads the profile of a team and says what is wrong with it. Immutable, safe for use by several threads. */
public final class TeamProfileReader {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_EXPANDED_NODES = 10_000;
    private static final int MAX_FINDINGS = 100;

    private final YamlReader reader = new YamlReader(Limits.FILE_BYTES, MAX_DEPTH, MAX_EXPANDED_NODES);
    private final OperatorCatalogue catalogue = new OperatorCatalogue();

    /**
     * Reads one file, whatever its bytes are.
     *
     * @param content the file, untouched
     * @param fileName its name, path or key; the last part names the team: {@code teams/finance.yaml}
     * @param permitted what the profile may choose
     */
    public ProfileReading read(byte[] content, String fileName, ProfilePermissions permitted) {
        return validate(reader.read(content), ProfileFileName.of(fileName), permitted);
    }

    /**
     * The reading of a file that is known to be too large before it is fetched: the same as of its bytes.
     *
     * @param size its size in bytes
     * @throws IllegalArgumentException when that size is at most {@link #maxBytes()}
     */
    public ProfileReading tooLarge(long size, String fileName, ProfilePermissions permitted) {
        return validate(reader.tooLarge(size), ProfileFileName.of(fileName), permitted);
    }

    /** The largest profile, in bytes. */
    public int maxBytes() {
        return Limits.FILE_BYTES;
    }

    private ProfileReading validate(YamlReading reading, ProfileFileName file, ProfilePermissions permitted) {
        FindingCollector findings = new FindingCollector(MAX_FINDINGS, CheckOverrides.none());
        new CheckRunner(ProfileChecks.all(file, permitted, catalogue), catalogue)
                .examine(reading, Optional.empty(), findings);
        Validation validation =
                new Validation(reading.source(), Optional.empty(), findings.sorted(), findings.omitted());
        return new ProfileReading(validation.isAccepted() ? profile(reading, file) : Optional.empty(), validation);
    }

    private static Optional<TeamProfile> profile(YamlReading reading, ProfileFileName file) {
        return reading.root()
                .flatMap(ProfileMapping::root)
                .map(root -> ProfileBuilder.profile(file.team().orElseThrow(), root));
    }
}
