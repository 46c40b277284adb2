package dev.dagdrop.registration.settings;

/** Where a setting comes from; a later one wins. */
public enum SettingSource {
    /** The parameters of template.yaml, the same for all workflows of the stack. */
    STACK("the stack's parameters"),
    /** {@code teams/_default.yaml}, for the workflows of all teams. */
    DEFAULTS("the default profile"),
    /** The team's profile, for all its workflows. */
    PROFILE("the team's profile"),
    /** The entry of {@code Workflows} in the profile that counts for this workflow. */
    ENTRY("the profile's entry for this workflow"),
    /** The definition's own {@code description} and {@code tags}. */
    DEFINITION("the definition");

    private final String words;

    SettingSource(String words) {
        this.words = words;
    }

    /** What it is called in logs and on the command line. */
    public String words() {
        return words;
    }
}
