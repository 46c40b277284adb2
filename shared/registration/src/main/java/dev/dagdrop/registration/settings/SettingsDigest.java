package dev.dagdrop.registration.settings;

import dev.dagdrop.registration.digest.Digests;

/** By which a change of what stack and profile give a workflow is seen. */
public final class SettingsDigest {
    private SettingsDigest() {}

    /** 64 hexadecimal digits that differ whenever the settings do. */
    public static String of(ResolvedSettings given) {
        return Digests.sha256(given.values().canonical());
    }
}
