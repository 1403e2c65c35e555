package org.meritdesk.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.WebProblem;

/**
 * The caller of this request (当前调用者): set once by whatever recognised the person or the key, read
 * by everybody through {@code @Inject Caller}.
 */
@RequestScoped
public class CurrentCaller {

  private @Nullable Caller caller;

  /** Whoever was recognised; empty for a stranger. */
  public Optional<Caller> find() {
    return Optional.ofNullable(caller);
  }

  /** Says who it is. */
  public void is(Caller recognised) {
    this.caller = recognised;
  }

  /**
   * The caller for injection.
   *
   * @throws org.meritdesk.kernel.Problem {@code http-401} for a stranger
   */
  @Produces
  @Dependent
  public Caller caller() {
    if (caller == null) {
      throw WebProblem.HTTP_401.problem();
    }
    return caller;
  }
}
