package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * What a stream of lines is (接入请求).
 *
 * @param source the code of the platform; made where it is new; null takes the one of the profile
 * @param kind what each line tells about; null with a profile, which knows it
 * @param profile the code of a mapping profile for CSV and TSV; null for JSON
 * @param fileName what the file was called, shown beside the load
 * @param dryRun reads and checks everything and stores no fact
 */
public record IntakeRequest(
    @Nullable String source,
    @Nullable FactKind kind,
    @Nullable String profile,
    @Nullable String fileName,
    boolean dryRun) {

  /** JSON lines or a JSON array of one kind from one source. */
  public static IntakeRequest json(String source, FactKind kind) {
    return new IntakeRequest(source, kind, null, null, false);
  }

  /** A file read by a mapping profile. */
  public static IntakeRequest file(String profile, String fileName) {
    return new IntakeRequest(null, null, profile, fileName, false);
  }

  /** The same, but only tried. */
  public IntakeRequest tried() {
    return new IntakeRequest(source, kind, profile, fileName, true);
  }
}
