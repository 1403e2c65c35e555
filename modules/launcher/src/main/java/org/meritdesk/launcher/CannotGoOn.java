package org.meritdesk.launcher;

/** Why a verb ends early (无法继续): one line that says what to do; the exit code is 1. */
public final class CannotGoOn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A line for the person at the terminal. */
  public CannotGoOn(String line) {
    super(line);
  }

  /** A line for the person at the terminal, with what lies behind it. */
  public CannotGoOn(String line, Throwable cause) {
    super(line, cause);
  }
}
