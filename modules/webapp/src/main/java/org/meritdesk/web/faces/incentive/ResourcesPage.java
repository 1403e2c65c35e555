package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.ResourceGrant;
import org.meritdesk.incentive.api.ResourceKind;
import org.meritdesk.incentive.api.ResourceState;
import org.meritdesk.incentive.api.Resources;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Resources that good months open: proposed, granted, used (优等资源). */
@Named
@RequestScoped
public class ResourcesPage {

  @Inject private Resources resources;
  @Inject private Career career;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long chosen;
  private @Nullable BigDecimal amount;
  private @Nullable String what;
  private @Nullable Long session;
  private @Nullable String reason;
  private @Nullable List<ResourceGrant> all;

  /** Proposes what the newest published month opens. */
  public void propose() {
    notices.done("resources", "resources.proposed", resources.propose(getMonth(), reader.caller()));
  }

  /** Grants one. */
  public void grant(ResourceGrant each) {
    resources.grant(each.id(), reader.caller());
    notices.done("resources", "resources.granted");
  }

  /** Decides against one. */
  public void refuse(ResourceGrant each) {
    resources.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("resources", "resources.refused");
  }

  /** Uses some of the chosen one. */
  public void use() {
    ResourceGrant wanted = getUsed();
    BigDecimal sum = amount;
    if (wanted == null) {
      notices.refuse("resources.none.chosen");
      return;
    }
    resources.use(
        wanted.id(),
        sum == null ? BigDecimal.ONE : sum,
        what == null ? "" : what,
        Optional.ofNullable(session),
        reader.caller());
    notices.done("resources", "resources.used");
  }

  /** The newest published month. */
  public YearMonth getMonth() {
    return career.newestMonth().orElse(YearMonth.from(reader.today()).minusMonths(1));
  }

  /** Those that wait. */
  public List<ResourceGrant> getWaiting() {
    return known().stream().filter(each -> each.state() == ResourceState.PROPOSED).toList();
  }

  /** Those that were granted. */
  public List<ResourceGrant> getGranted() {
    return known().stream().filter(each -> each.state() == ResourceState.GRANTED).toList();
  }

  /** The one that is about to be used; null while none is chosen. */
  public @Nullable ResourceGrant getUsed() {
    return getGranted().stream()
        .filter(each -> Long.valueOf(each.id()).equals(chosen))
        .filter(this::uses)
        .findFirst()
        .orElse(null);
  }

  /** Whether it is a seat in a course. */
  public boolean isSeat() {
    ResourceGrant wanted = getUsed();
    return wanted != null && wanted.kind() == ResourceKind.COURSE_SEAT;
  }

  private List<ResourceGrant> known() {
    List<ResourceGrant> known = all;
    if (known == null) {
      known = resources.all(reader.caller());
      all = known;
    }
    return known;
  }

  /** Whether the reader proposes and notes uses. */
  public boolean isMaker() {
    return HonourRight.NOMINATE.heldBy(reader.caller());
  }

  /** Whether the reader may note a use of it. */
  public boolean uses(ResourceGrant each) {
    return isMaker() && each.left().signum() > 0 && !each.until().isBefore(reader.today());
  }

  /** Whether the reader may decide about anything. */
  public boolean isDecider() {
    return HonourRight.DECIDE.heldBy(reader.caller());
  }

  /** Whether the reader may decide about it. */
  public boolean decides(ResourceGrant each) {
    return isDecider()
        && !each.proposedBy().equals(reader.caller().name())
        && !Long.valueOf(each.agentId()).equals(reader.caller().agentId());
  }

  public @Nullable Long getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable Long chosen) {
    this.chosen = chosen;
  }

  public @Nullable BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(@Nullable BigDecimal amount) {
    this.amount = amount;
  }

  public @Nullable String getWhat() {
    return what;
  }

  public void setWhat(@Nullable String what) {
    this.what = what;
  }

  public @Nullable Long getSession() {
    return session;
  }

  public void setSession(@Nullable Long session) {
    this.session = session;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
