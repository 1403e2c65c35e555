package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;

/** What a fail does while it is shown or edited (致命后果表单); no scope for no effect. */
public class FailFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String scope;
  private @Nullable BigDecimal atMost;

  FailFields(@Nullable FailEffect effect) {
    scope = effect == null ? "" : String.valueOf(effect.scope());
    atMost = effect == null ? BigDecimal.ZERO : effect.atMost();
  }

  @Nullable FailEffect effect() {
    return scope.isBlank()
        ? null
        : new FailEffect(FailScope.valueOf(scope), atMost == null ? BigDecimal.ZERO : atMost);
  }

  /** How far it reaches; empty for no effect. */
  public String getScope() {
    return scope;
  }

  /** Takes how far it reaches. */
  public void setScope(@Nullable String scope) {
    this.scope = scope == null ? "" : scope;
  }

  /** The percent left at most. */
  public @Nullable BigDecimal getAtMost() {
    return atMost;
  }

  /** Takes the percent left at most. */
  public void setAtMost(@Nullable BigDecimal atMost) {
    this.atMost = atMost;
  }
}
