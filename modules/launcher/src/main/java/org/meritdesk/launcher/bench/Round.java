package org.meritdesk.launcher.bench;

/**
 * One alternation (一轮): the same rows over HTTP, by raw COPY, and over HTTP again; then the cells.
 *
 * @param rows contacts of the round
 * @param cells what followed the intake until nothing waited
 */
record Round(int rows, Cost intake, Cost copy, Cost replay, Cost cells) {

  double speed() {
    return copy.seconds() / intake.seconds();
  }

  double processor() {
    return intake.processor() / copy.processor();
  }

  double replayed() {
    return intake.seconds() / replay.seconds();
  }

  double following() {
    return cells.processor() / copy.processor();
  }
}
