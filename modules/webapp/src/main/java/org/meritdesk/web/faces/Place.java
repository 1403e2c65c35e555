package org.meritdesk.web.faces;

import static org.meritdesk.people.api.Role.ADMIN;
import static org.meritdesk.people.api.Role.AGENT;
import static org.meritdesk.people.api.Role.AUDITOR;
import static org.meritdesk.people.api.Role.HR_CHECKER;
import static org.meritdesk.people.api.Role.HR_MAKER;
import static org.meritdesk.people.api.Role.INSPECTOR;
import static org.meritdesk.people.api.Role.TEAM_LEAD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;

/**
 * Every page of the portal (页面): where it stands in the navigation and who may enter. A view
 * without a place here is refused; the first place of a role is where that role arrives.
 */
public enum Place {
  /** What an inspector has to look at. */
  QUEUE(Group.QUALITY, "inbox", INSPECTOR),
  /** Closing and publishing. */
  MONTH(Group.MERIT, "lock", HR_MAKER, HR_CHECKER, AUDITOR),
  /** How the service of a group is judged. */
  SCHEMES(Group.MERIT, "sliders", HR_MAKER, HR_CHECKER, AUDITOR),
  /** One scheme. */
  SCHEME(SCHEMES),
  /** Running and approving the pay. */
  INCENTIVES(Group.MERIT, "wallet", HR_MAKER, HR_CHECKER, AUDITOR),
  /** What corrects paid months. */
  ADJUSTMENTS(INCENTIVES),
  /** A run for payroll systems. */
  PAYROLL(INCENTIVES),
  /** What scores pay. */
  PLANS(Group.MERIT, "book", HR_MAKER, HR_CHECKER, AUDITOR),
  /** One plan. */
  PLAN(PLANS),
  /** Who could take a step up. */
  CAREER(Group.HONOUR, "flag", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One step up; the agent's own. */
  CAREER_CASE(CAREER, AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Who is honoured for a month. */
  HONOURS(Group.HONOUR, "check", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** What good months open; an agent's own. */
  RESOURCES(HONOURS, AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** What colleagues were honoured for. */
  WALL(Group.HONOUR, "flag", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** What points are there for, and what they can be turned into. */
  POINTS(Group.RECOGNITION, "wallet", AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Contests over a stretch of days. */
  CONTESTS(Group.HONOUR, "chart", AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One contest and its standings. */
  CONTEST(CONTESTS),
  /** A contest while it is written. */
  CONTEST_DRAFT(CONTESTS, HR_MAKER),
  /** What customers praised, and the leave for it. */
  PRAISE(Group.RECOGNITION, "check", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** How service turned a crisis. */
  STORIES(Group.RECOGNITION, "chat", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Medals and badges. */
  BADGES(Group.RECOGNITION, "flag", AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** A team's day and month. */
  TEAM_NOW(Group.TODAY, "bolt", TEAM_LEAD, HR_MAKER, HR_CHECKER),
  /** The month of somebody else. */
  AGENT_MONTH(TEAM_NOW, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** The own month. */
  MY_MONTH(Group.MERIT, "chart", AGENT),
  /** Contacts, all or behind a figure. */
  CONTACTS(Group.TODAY, "chat", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One contact. */
  CONTACT(CONTACTS),
  /** What inspectors found; an agent's own. */
  INSPECTIONS(Group.QUALITY, "check", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One result. */
  INSPECTION(INSPECTIONS),
  /** The inspector's desk. */
  INSPECT(QUEUE, INSPECTOR),
  /** What inspections ask. */
  FORMS(Group.KNOWLEDGE, "book", INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One form. */
  FORM(FORMS),
  /** What is drawn for inspection. */
  SAMPLING(Group.KNOWLEDGE, "sliders", INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Inspectors marking the same contacts. */
  CALIBRATIONS(Group.QUALITY, "people", INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One session of that. */
  CALIBRATION(CALIBRATIONS),
  /** Inspection at a glance. */
  QUALITY_BOARD(Group.QUALITY, "chart", INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Conversations worth learning from. */
  CASES(Group.KNOWLEDGE, "book", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One case. */
  CASE(CASES),
  /** Making a contact a case. */
  CASE_SHARE(CASES, AGENT, TEAM_LEAD, INSPECTOR),
  /** How departments served rate teams. */
  COOPERATION(Group.QUALITY, "people", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One round of it. */
  COOPERATION_ROUND(COOPERATION),
  /** Appeals against what was judged. */
  APPEALS(Group.QUALITY, "flag", AGENT, INSPECTOR, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One appeal. */
  APPEAL(APPEALS),
  /** Handing one in. */
  APPEAL_FILE(APPEALS, AGENT),
  /** What was learnt and what is to come; the reader's own. */
  MY_GROWTH(Group.LEARN, "flag", AGENT),
  /** When courses are held. */
  TRAINING(Group.LEARN, "calendar", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One session. */
  TRAINING_SESSION(TRAINING),
  /** Planning one. */
  TRAINING_PLAN(TRAINING, TEAM_LEAD, HR_MAKER),
  /** What can be learnt. */
  COURSES(Group.LEARN, "book", AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One course. */
  COURSE(COURSES),
  /** Writing one. */
  COURSE_EDIT(COURSES, TEAM_LEAD, HR_MAKER),
  /** Rules that seat people in courses. */
  ENROLMENT_RULES(COURSES, HR_MAKER),
  /** Sitting an exam, and its result. */
  EXAM(COURSES, AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** What people completed. */
  TRAINING_RECORDS(Group.LEARN, "file", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** A file of past records. */
  TRAINING_IMPORT(TRAINING_RECORDS, HR_MAKER),
  /** What other learning systems tell. */
  LEARNING_STATEMENTS(TRAINING_RECORDS, HR_MAKER),
  /** Whether one that is shown is real. */
  CERTIFICATE(TRAINING_RECORDS, AGENT, TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Who teaches. */
  INSTRUCTORS(Group.LEARN, "people", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One of them. */
  INSTRUCTOR(INSTRUCTORS),
  /** What instructors taught. */
  CLASS_HOURS(INSTRUCTORS),
  /** What training changed. */
  EFFECTS(Group.LEARN, "chart", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** What people need to learn, and which course helps. */
  NEEDS(Group.COACH, "search", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Talks between leads and agents. */
  COACHING(Group.COACH, "chat", AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One talk. */
  COACHING_TALK(COACHING),
  /** Mentors and newcomers. */
  MENTORING(COACHING),
  /** One pair. */
  MENTOR_PAIR(COACHING),
  /** What a team's weekly meeting goes through. */
  WEEKLY_MEETING(Group.COACH, "people", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** Objectives of teams, commitments of people. */
  GOALS(Group.COACH, "flag", AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** One of them. */
  GOAL(GOALS),
  /** What was agreed to get better, by state. */
  IMPROVEMENT(Group.COACH, "flag", TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** A plan made by hand. */
  IMPROVEMENT_NEW(IMPROVEMENT, TEAM_LEAD, HR_MAKER),
  /** One improvement plan; the agent's own. */
  IMPROVEMENT_PLAN(IMPROVEMENT, AGENT, TEAM_LEAD, HR_MAKER, HR_CHECKER, AUDITOR),
  /** What the trade reaches. */
  BENCHMARKS(GOALS),
  /** Who works here. */
  PEOPLE(Group.PEOPLE, "people", HR_MAKER, HR_CHECKER, ADMIN, AUDITOR),
  /** One agent. */
  PERSON(PEOPLE),
  /** A file of people. */
  PEOPLE_IMPORT(PEOPLE, HR_MAKER, ADMIN),
  /** The teams and their leads. */
  TEAMS(Group.PEOPLE, "flag", HR_MAKER, HR_CHECKER, ADMIN, AUDITOR),
  /** Accounts that belong to nobody yet. */
  ACCOUNTS(Group.PEOPLE, "inbox", HR_MAKER, ADMIN, AUDITOR),
  /** Platforms, loads, taking a file. */
  SOURCES(Group.DATA, "database", ADMIN, HR_MAKER, AUDITOR),
  /** One load. */
  LOAD(SOURCES),
  /** Refused lines. */
  QUARANTINE(Group.DATA, "shield", ADMIN, HR_MAKER, AUDITOR),
  /** What needs a hand. */
  ALERTS(Group.TODAY, "bell", TEAM_LEAD, INSPECTOR, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR),
  /** When something needs a hand. */
  ALERT_RULES(ALERTS, TEAM_LEAD, HR_MAKER, HR_CHECKER, ADMIN, AUDITOR),
  /** Sign-ins and keys. */
  ACCESS(Group.MORE, "globe", ADMIN),
  /** What leaves the house. */
  OUTBOX(Group.MORE, "upload", ADMIN),
  /** Who changed what. */
  TRAIL(Group.MORE, "history", AUDITOR, ADMIN),
  /** What the person was told. */
  INBOX(Group.MORE, "bell"),
  /** The own password. */
  PASSWORD(Group.MORE, "lock");

  /** The heading that a place stands under (导航分组). */
  public enum Group {
    /** What is going on now. */
    TODAY,
    /** What people find in contacts. */
    QUALITY,
    /** What inspection learns from and goes by. */
    KNOWLEDGE,
    /** Courses, exams, what people learnt. */
    LEARN,
    /** What is needed and what is agreed to get better. */
    COACH,
    /** Scores and what they rest on. */
    MERIT,
    /** Who is honoured, and who takes a step up. */
    HONOUR,
    /** What is given day by day: points, praise, badges. */
    RECOGNITION,
    /** Who works here. */
    PEOPLE,
    /** What comes in. */
    DATA,
    /** Everything else. */
    MORE;

    /** The key of its name. */
    public String key() {
      return "nav.group." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Group group;
  private final String icon;
  private final Set<Role> roles;
  private final @Nullable Place parent;
  private final boolean navigated;

  Place(Group group, String icon, Role first, Role... more) {
    this.group = group;
    this.icon = icon;
    this.roles = EnumSet.of(first, more);
    this.parent = null;
    this.navigated = true;
  }

  /** A page for everybody, reached from the person's menu and not from the navigation. */
  Place(Group group, String icon) {
    this.group = group;
    this.icon = icon;
    this.roles = EnumSet.allOf(Role.class);
    this.parent = null;
    this.navigated = false;
  }

  /** A page below another one: not in the navigation, for the same roles unless named. */
  Place(Place parent, Role... only) {
    this.group = parent.group;
    this.icon = parent.icon;
    this.roles = only.length == 0 ? parent.roles : EnumSet.copyOf(Arrays.asList(only));
    this.parent = parent;
    this.navigated = false;
  }

  /** The place of the navigation that it stands for: itself, or the one above. */
  public Place listed() {
    return parent == null ? this : parent;
  }

  /** The page's name in addresses: {@code my-month}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its name. */
  public String key() {
    return "nav." + path();
  }

  /** The heading it stands under. */
  public Group group() {
    return group;
  }

  /** The name of its icon. */
  public String icon() {
    return icon;
  }

  /** Who may enter. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether the caller may enter. */
  public boolean admits(Caller caller) {
    return roles.stream().anyMatch(caller::has);
  }

  /** The places of a caller in the order of the navigation. */
  public static List<Place> of(Caller caller) {
    return Arrays.stream(values())
        .filter(place -> place.navigated && place.admits(caller))
        .toList();
  }

  /** The place of an address such as {@code /my-month} or {@code /my-month.xhtml}. */
  public static Optional<Place> at(String address) {
    String path = address.replaceFirst("^/+", "").replaceFirst("\\.xhtml$", "");
    return Arrays.stream(values()).filter(place -> place.path().equals(path)).findFirst();
  }
}
