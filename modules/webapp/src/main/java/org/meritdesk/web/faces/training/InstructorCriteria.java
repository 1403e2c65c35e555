package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.InstructorRight;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.Instructors;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What instructors have to bring (讲师选拔标准). */
@Named
@RequestScoped
public class InstructorCriteria {

  @Inject private Instructors instructors;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable InstructorRule rule;
  private @Nullable Integer version;
  private @Nullable Integer months;
  private @Nullable Integer lessons;
  private @Nullable BigDecimal mark;
  private @Nullable BigDecimal rating;
  private @Nullable Integer validity;
  private @Nullable LocalDate from;
  private boolean posted;

  /** The criteria in force. */
  public InstructorRule getRule() {
    InstructorRule known = rule;
    if (known == null) {
      known = instructors.rule(reader.caller());
      rule = known;
    }
    return known;
  }

  /** Whether the reader changes them. */
  public boolean isWriting() {
    return InstructorRight.WRITE_RULE.heldBy(reader.caller());
  }

  /** Saves a new version. */
  public void save() {
    Integer seen = version;
    Integer service = months;
    Integer count = lessons;
    BigDecimal mean = mark;
    BigDecimal stars = rating;
    Integer valid = validity;
    if (seen == null
        || service == null
        || count == null
        || mean == null
        || stars == null
        || valid == null) {
      notices.refuse("instructor.rule.all");
      return;
    }
    instructors.saveRule(
        new InstructorRule(seen, service, count, mean, stars, valid, from), reader.caller());
    notices.done("instructors", "instructor.rule.saved");
  }

  public @Nullable Integer getVersion() {
    return version == null ? Integer.valueOf(getRule().versionNo()) : version;
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
    this.posted = true;
  }

  public @Nullable Integer getMonths() {
    return posted ? months : Integer.valueOf(getRule().monthsOfService());
  }

  public void setMonths(@Nullable Integer months) {
    this.months = months;
  }

  public @Nullable Integer getLessons() {
    return posted ? lessons : Integer.valueOf(getRule().lessons());
  }

  public void setLessons(@Nullable Integer lessons) {
    this.lessons = lessons;
  }

  public @Nullable BigDecimal getMark() {
    return posted ? mark : getRule().mark();
  }

  public void setMark(@Nullable BigDecimal mark) {
    this.mark = mark;
  }

  public @Nullable BigDecimal getRating() {
    return posted ? rating : getRule().rating();
  }

  public void setRating(@Nullable BigDecimal rating) {
    this.rating = rating;
  }

  public @Nullable Integer getValidity() {
    return posted ? validity : Integer.valueOf(getRule().validityMonths());
  }

  public void setValidity(@Nullable Integer validity) {
    this.validity = validity;
  }

  public @Nullable LocalDate getFrom() {
    return posted ? from : getRule().requiredFrom();
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }
}
