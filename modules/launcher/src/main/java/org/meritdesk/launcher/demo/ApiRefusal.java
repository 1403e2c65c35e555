package org.meritdesk.launcher.demo;

/** The product said no. */
final class ApiRefusal extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final int status;

  ApiRefusal(String call, int status, String body) {
    super(call + " answered " + status + ": " + body);
    this.status = status;
  }

  int status() {
    return status;
  }
}
