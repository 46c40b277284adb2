package dev.dagdrop.benchmarks.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function to measure.
 *
 * @param command what starts it
 * @param folder where: the unpacked deployment package
 * @param environment its variables beside those every function gets
 * @param restored whether it is started, stopped before its first event and restored, as SnapStart does
 */
record Contender(String name, List<String> command, Path folder, Map<String, String> environment, boolean restored) {}
