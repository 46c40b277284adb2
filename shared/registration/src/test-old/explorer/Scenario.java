package dev.dagdrop.registration.explorer;

import java.util.List;

/**
 * A small world to walk through, and how much may go wrong in it.
 *
 * @param drops what is uploaded; each is delivered as often as {@code copies} says, and again whenever it was not ended
 * @param copies how many deliveries of each upload S3 makes by itself
 * @param faults how many crashes, lost answers, failed calls and repeated calls there are in all
 * @param jumps how often so much time passes that every lease runs out, whether its holder is dead or only held up
 */
record Scenario(String name, List<Drop> drops, int copies, int faults, int jumps) {
    Scenario {
        drops = List.copyOf(drops);
    }

    /** The upload with this object version. */
    Drop of(String versionId) {
        return drops.stream()
                .filter(drop -> drop.upload().versionId().orElseThrow().equals(versionId))
                .findFirst()
                .orElseThrow();
    }
}
