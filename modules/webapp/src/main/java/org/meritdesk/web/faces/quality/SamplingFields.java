package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sampling plan while it is edited (抽样计划表单); {@link SamplingText} reads and writes it. */
public class SamplingFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code = "";
  private String nameZh = "";
  private String nameEn = "";
  private String form = "";
  private String[] channels = {};
  private String[] teams = {};
  private String agents = "";
  private int quota;
  private @Nullable Integer newcomerQuota;
  private String[] strata = {};
  private int riskShare;
  private int lowRating;
  private int complaint;
  private int handedOn;
  private int minimumMessages;
  private int minimumSeconds;
  private String[] withoutOutcomes = {};
  private String[] inspectors = {};
  private int dueDays;
  private final List<AbsenceFields> absences = new ArrayList<>();

  /** Adds days away of somebody. */
  public void addAbsence() {
    absences.add(new AbsenceFields(inspectors.length == 0 ? "" : inspectors[0], "", ""));
  }

  /** Takes days away out. */
  public void removeAbsence(AbsenceFields absence) {
    absences.remove(absence);
  }

  /** When inspectors are away. */
  public List<AbsenceFields> getAbsences() {
    return absences;
  }

  /** The key of the plan. */
  public String getCode() {
    return code;
  }

  /** Takes the key of the plan. */
  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code.strip();
  }

  /** The Chinese name. */
  public String getNameZh() {
    return nameZh;
  }

  /** Takes the Chinese name. */
  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh == null ? "" : nameZh.strip();
  }

  /** The English name. */
  public String getNameEn() {
    return nameEn;
  }

  /** Takes the English name. */
  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn == null ? "" : nameEn.strip();
  }

  /** The form. */
  public String getForm() {
    return form;
  }

  /** Takes the form. */
  public void setForm(@Nullable String form) {
    this.form = form == null ? "" : form.strip();
  }

  /** The channels; none for all. */
  public String[] getChannels() {
    return channels.clone();
  }

  /** Takes the channels; none for all. */
  public void setChannels(String @Nullable [] channels) {
    this.channels = channels == null ? new String[0] : channels.clone();
  }

  /** The teams; none for all. */
  public String[] getTeams() {
    return teams.clone();
  }

  /** Takes the teams; none for all. */
  public void setTeams(String @Nullable [] teams) {
    this.teams = teams == null ? new String[0] : teams.clone();
  }

  /** Employee numbers, apart by spaces; none for all. */
  public String getAgents() {
    return agents;
  }

  /** Takes employee numbers, apart by spaces; none for all. */
  public void setAgents(@Nullable String agents) {
    this.agents = agents == null ? "" : agents.strip();
  }

  /** Contacts per agent and week. */
  public int getQuota() {
    return quota;
  }

  /** Takes contacts per agent and week. */
  public void setQuota(int quota) {
    this.quota = quota;
  }

  /** The same for newcomers. */
  public @Nullable Integer getNewcomerQuota() {
    return newcomerQuota;
  }

  /** Takes the same for newcomers. */
  public void setNewcomerQuota(@Nullable Integer newcomerQuota) {
    this.newcomerQuota = newcomerQuota;
  }

  /** What keeps contacts apart. */
  public String[] getStrata() {
    return strata.clone();
  }

  /** Takes what keeps contacts apart. */
  public void setStrata(String @Nullable [] strata) {
    this.strata = strata == null ? new String[0] : strata.clone();
  }

  /** The percent that risk leads. */
  public int getRiskShare() {
    return riskShare;
  }

  /** Takes the percent that risk leads. */
  public void setRiskShare(int riskShare) {
    this.riskShare = riskShare;
  }

  /** The weight of a low rating. */
  public int getLowRating() {
    return lowRating;
  }

  /** Takes the weight of a low rating. */
  public void setLowRating(int lowRating) {
    this.lowRating = lowRating;
  }

  /** The weight of a complaint. */
  public int getComplaint() {
    return complaint;
  }

  /** Takes the weight of a complaint. */
  public void setComplaint(int complaint) {
    this.complaint = complaint;
  }

  /** The weight of handing on. */
  public int getHandedOn() {
    return handedOn;
  }

  /** Takes the weight of handing on. */
  public void setHandedOn(int handedOn) {
    this.handedOn = handedOn;
  }

  /** The least messages. */
  public int getMinimumMessages() {
    return minimumMessages;
  }

  /** Takes the least messages. */
  public void setMinimumMessages(int minimumMessages) {
    this.minimumMessages = minimumMessages;
  }

  /** The least seconds of service. */
  public int getMinimumSeconds() {
    return minimumSeconds;
  }

  /** Takes the least seconds of service. */
  public void setMinimumSeconds(int minimumSeconds) {
    this.minimumSeconds = minimumSeconds;
  }

  /** Outcomes that are not drawn. */
  public String[] getWithoutOutcomes() {
    return withoutOutcomes.clone();
  }

  /** Takes outcomes that are not drawn. */
  public void setWithoutOutcomes(String @Nullable [] withoutOutcomes) {
    this.withoutOutcomes = withoutOutcomes == null ? new String[0] : withoutOutcomes.clone();
  }

  /** Who inspects. */
  public String[] getInspectors() {
    return inspectors.clone();
  }

  /** Takes who inspects. */
  public void setInspectors(String @Nullable [] inspectors) {
    this.inspectors = inspectors == null ? new String[0] : inspectors.clone();
  }

  /** Within how many days. */
  public int getDueDays() {
    return dueDays;
  }

  /** Takes within how many days. */
  public void setDueDays(int dueDays) {
    this.dueDays = dueDays;
  }
}
