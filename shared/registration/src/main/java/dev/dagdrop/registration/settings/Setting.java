package dev.dagdrop.registration.settings;

/**
 * One value and where it came from.
 *
 * @param value as the service takes it
 * @param source where it comes from
 */
public record Setting<T>(T value, SettingSource source) {}
