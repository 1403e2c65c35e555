package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Praise;
import org.meritdesk.incentive.api.PraiseChannel;
import org.meritdesk.incentive.api.PraiseDraft;
import org.meritdesk.incentive.api.PraiseRight;
import org.meritdesk.incentive.api.PraiseState;
import org.meritdesk.incentive.api.Praises;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Customers' praise: recorded, checked, listed (客户表扬). */
@Named
@RequestScoped
public class PraisePage {

  private static final int SHOWN = 200;

  @Inject private Praises praises;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long agent;
  private @Nullable Long contact;
  private @Nullable PraiseChannel channel;
  private @Nullable String words;
  private @Nullable String day;
  private @Nullable String reason;
  private @Nullable List<Praise> all;

  /** What the reader sees, waiting ones first. */
  public List<Praise> getAll() {
    List<Praise> known = all;
    if (known == null) {
      known = praises.all(reader.caller()).stream().limit(SHOWN).toList();
      all = known;
    }
    return known;
  }

  /** Whether the reader records. */
  public boolean isRecords() {
    return PraiseRight.RECORD.heldBy(reader.caller());
  }

  /** Whether the reader records for oneself only. */
  public boolean isOnlyOwn() {
    return reader.caller().onlyAgent();
  }

  /** Whether the reader checks. */
  public boolean isChecks() {
    return PraiseRight.CHECK.heldBy(reader.caller());
  }

  /** Whether the reader may decide about it. */
  public boolean decides(Praise each) {
    Caller who = reader.caller();
    return isChecks()
        && (each.state() == PraiseState.RECORDED || each.state() == PraiseState.ACCEPTED)
        && !each.recordedBy().equals(who.name())
        && !Long.valueOf(each.agentId()).equals(who.agentId());
  }

  /** Records. */
  public void record() {
    Long whose = isOnlyOwn() ? reader.caller().agentId() : agent;
    if (whose == null) {
      notices.refuse("points.whose.none");
      return;
    }
    praises.record(
        new PraiseDraft(
            whose,
            contact,
            channel == null ? PraiseChannel.OTHER : channel,
            words == null ? "" : words,
            day == null ? reader.today() : LocalDate.parse(day)),
        reader.caller());
    notices.done("praise", "praise.recorded");
  }

  /** Accepts. */
  public void accept(Praise each) {
    praises.accept(each.id(), reader.caller());
    notices.done("praise", "praise.accepted");
  }

  /** Decides against. */
  public void refuse(Praise each) {
    praises.refuse(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("praise", "praise.refused");
  }

  /** Takes back. */
  public void revoke(Praise each) {
    praises.revoke(each.id(), reason == null ? "" : reason, reader.caller());
    notices.done("praise", "praise.revoked");
  }

  /** Every way to praise. */
  public PraiseChannel[] getChannels() {
    return PraiseChannel.values();
  }

  public @Nullable Long getAgent() {
    return agent;
  }

  public void setAgent(@Nullable Long agent) {
    this.agent = agent;
  }

  public @Nullable Long getContact() {
    return contact;
  }

  public void setContact(@Nullable Long contact) {
    this.contact = contact;
  }

  public @Nullable PraiseChannel getChannel() {
    return channel;
  }

  public void setChannel(@Nullable PraiseChannel channel) {
    this.channel = channel;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
