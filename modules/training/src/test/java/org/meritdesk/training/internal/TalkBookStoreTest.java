package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.House.ZHAO;
import static org.meritdesk.training.internal.Refusals.refused;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkEvidence;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkQuery;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkState;
import org.meritdesk.training.api.TalkTopic;
import org.meritdesk.training.api.TalkView;

class TalkBookStoreTest {

  private static final TalkQuery ALL = new TalkQuery(null, null, false, 0, 50);

  private final CoachingHouse coaching = new CoachingHouse();
  private final TalkBook talks = coaching.talks;

  @Test
  void a_talk_begins_with_the_figures_of_the_last_whole_month() {
    TalkView talk = talks.open(1, TalkKind.COACHING, null, LEAD);

    assertThat(talk.basis().from()).isEqualTo(YearMonth.of(2026, 10));
    assertThat(talk.basis().to()).isEqualTo(YearMonth.of(2026, 10));
    assertThat(talk.basis().missed())
        .singleElement()
        .satisfies(each -> assertThat(each.missed()).isEqualTo(3));
    assertThat(talk.basis().trends())
        .singleElement()
        .satisfies(each -> assertThat(each.value()).isEqualByComparingTo("120"));
    assertThat(talk.deeds())
        .containsExactlyInAnyOrder(TalkDeed.CHANGE, TalkDeed.INVITE, TalkDeed.CANCEL);
    assertThat(talks.open(1, TalkKind.QUARTERLY, null, LEAD).basis().from())
        .isEqualTo(YearMonth.of(2026, 8));
    refused(
        () -> talks.open(1, TalkKind.COACHING, YearMonth.of(2026, 12), LEAD),
        CoachingProblem.TALK_FIELD);
  }

  @Test
  void nobody_leads_a_talk_about_themselves_or_about_people_of_others() {
    refused(() -> talks.open(3, TalkKind.COACHING, null, LEAD), PeopleProblem.NOT_ALLOWED);
    refused(() -> talks.open(4, TalkKind.COACHING, null, LEAD), PeopleProblem.AGENT_NOT_FOUND);
    refused(() -> talks.open(1, TalkKind.COACHING, null, LIN), PeopleProblem.NOT_ALLOWED);
    refused(
        () -> talks.open(1, TalkKind.COACHING, null, CoachingHouse.INSPECTOR),
        PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void the_agent_sees_the_talk_once_invited_and_nobody_else_of_the_team_does() {
    TalkView talk = written();
    refused(() -> talks.get(talk.id(), LIN), CoachingProblem.TALK_NOT_FOUND);
    assertThat(talks.search(ALL, LIN).talks()).isEmpty();

    talks.act(talk.id(), talk.version(), TalkDeed.INVITE, null, LEAD);

    assertThat(talks.get(talk.id(), LIN).deeds()).containsExactly(TalkDeed.SPEAK);
    assertThat(talks.search(ALL, LIN).total()).isEqualTo(1);
    assertThat(talks.search(ALL, LEAD).total()).isEqualTo(1);
    assertThat(talks.get(talk.id(), CoachingHouse.AUDITOR).deeds()).isEmpty();
    refused(() -> talks.get(talk.id(), ZHAO), CoachingProblem.TALK_NOT_FOUND);
    refused(() -> talks.get(talk.id(), CoachingHouse.OTHER_LEAD), CoachingProblem.TALK_NOT_FOUND);
    refused(() -> talks.get(talk.id(), CoachingHouse.INSPECTOR), CoachingProblem.TALK_NOT_FOUND);
    assertThat(talks.search(ALL, CoachingHouse.OTHER_LEAD).talks()).isEmpty();
    assertThat(talks.search(ALL, ZHAO).talks()).isEmpty();
    refused(() -> talks.search(ALL, CoachingHouse.INSPECTOR), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void a_talk_that_was_called_off_before_the_agent_was_asked_stays_unknown_to_them() {
    TalkView talk = written();

    talks.act(talk.id(), talk.version(), TalkDeed.CANCEL, "数据有误", LEAD);

    refused(() -> talks.get(talk.id(), LIN), CoachingProblem.TALK_NOT_FOUND);
    assertThat(talks.search(ALL, LIN).talks()).isEmpty();
    assertThat(talks.get(talk.id(), LEAD).result()).isEqualTo("数据有误");
  }

  @Test
  void both_sides_agree_before_actions_run_and_an_objection_sends_it_back() {
    TalkView held = held();
    assertThat(held.heldBy()).isEqualTo("lead");
    refused(
        () -> talks.act(held.id(), held.version(), TalkDeed.AGREE, null, LEAD),
        CoachingProblem.TALK_STATE);
    refused(
        () -> talks.act(held.id(), held.version(), TalkDeed.OBJECT, "  ", LIN),
        CoachingProblem.TALK_WORDS_REQUIRED);

    TalkView objected = talks.act(held.id(), held.version(), TalkDeed.OBJECT, "当天系统故障没有写进去", LIN);
    TalkView mended =
        talks.change(objected.id(), objected.version(), draft("开场自然", "系统故障除外"), LEAD);
    TalkView again = talks.act(mended.id(), mended.version(), TalkDeed.HOLD, null, LEAD);
    TalkView agreed = talks.act(again.id(), again.version(), TalkDeed.AGREE, null, LIN);

    assertThat(agreed.state()).isEqualTo(TalkState.AGREED);
    assertThat(agreed.agreedAt()).isNotNull();
    assertThat(agreed.objection()).isEqualTo("当天系统故障没有写进去");
    assertThat(coaching.notices)
        .extracting(each -> each.kind())
        .containsExactly(
            NoticeKind.TALK_INVITED,
            NoticeKind.TALK_HELD,
            NoticeKind.TALK_ANSWERED,
            NoticeKind.TALK_HELD,
            NoticeKind.TALK_ANSWERED);
  }

  @Test
  void what_was_held_does_not_change_in_the_database_either() {
    TalkView held = held();
    refused(
        () -> talks.change(held.id(), held.version(), draft("别的", "别的"), LEAD),
        CoachingProblem.TALK_STATE);

    assertThatThrownBy(
            () ->
                coaching.house.jdbi.useHandle(
                    h -> h.execute("update training.coaching_talk set notes = '{}'")))
        .hasMessageContaining("does not change");
  }

  @Test
  void actions_are_settled_by_their_owner_or_the_lead_before_the_talk_is_closed() {
    TalkView held = held();
    TalkView agreed = talks.act(held.id(), held.version(), TalkDeed.AGREE, null, LIN);
    assertThat(agreed.settles()).containsExactly(1);
    refused(() -> talks.settle(agreed.id(), 2, null, LIN), CoachingProblem.TALK_ACTION_NOT_FOUND);
    refused(() -> talks.settle(agreed.id(), 1, "不想做", LIN), CoachingProblem.TALK_ACTION_NOT_FOUND);
    refused(
        () -> talks.act(agreed.id(), agreed.version(), TalkDeed.CLOSE, "好了", LEAD),
        CoachingProblem.TALK_ACTIONS_OPEN);

    TalkView done = talks.settle(agreed.id(), 1, null, LIN);
    refused(() -> talks.settle(agreed.id(), 1, null, LIN), CoachingProblem.TALK_ACTION_NOT_FOUND);
    talks.settle(agreed.id(), 2, "已由别人完成", LEAD);
    TalkView closed = talks.act(done.id(), done.version(), TalkDeed.CLOSE, "开场规范，不再失分", LEAD);

    assertThat(closed.state()).isEqualTo(TalkState.CLOSED);
    assertThat(closed.actions().get(0).doneBy()).isEqualTo("agent1");
    assertThat(closed.actions().get(1).dropped()).isEqualTo("已由别人完成");
    assertThat(closed.deeds()).isEmpty();
  }

  @Test
  void overdue_actions_and_follow_ups_are_counted_from_the_day_after() {
    TalkView held = held();
    talks.act(held.id(), held.version(), TalkDeed.AGREE, null, LIN);
    coaching.house.at(NINE.plus(Duration.ofDays(7)));
    assertThat(talks.search(ALL, LEAD).overdue()).isZero();

    coaching.house.at(NINE.plus(Duration.ofDays(8)));

    assertThat(talks.search(ALL, LEAD).overdue()).isEqualTo(1);
    assertThat(talks.search(ALL, LEAD).talks().get(0).openActions()).isEqualTo(2);
    assertThat(talks.search(ALL, LEAD).talks().get(0).overdue()).isEqualTo(1);
    assertThat(talks.get(held.id(), LIN).since()).isNotEmpty();
  }

  @Test
  void evidence_is_only_what_both_may_see_and_notes_keep_to_the_topics() {
    TalkView talk = talks.open(1, TalkKind.COACHING, null, LEAD);
    refused(() -> change(talk, evidence(TalkEvidence.Kind.CASE, 2)), EVIDENCE);
    refused(() -> change(talk, evidence(TalkEvidence.Kind.CASE, 3)), EVIDENCE);
    refused(() -> change(talk, evidence(TalkEvidence.Kind.CONTACT, 1)), EVIDENCE);
    refused(() -> change(talk, evidence(TalkEvidence.Kind.INSPECTION, 1)), EVIDENCE);
    TalkDraft foreign =
        new TalkDraft(null, null, Map.of(TalkTopic.SUPPORT, "耳机"), List.of(), List.of());
    refused(() -> change(talk, foreign), CoachingProblem.TALK_FIELD);

    TalkView kept = change(talk, evidence(TalkEvidence.Kind.CASE, 1));

    assertThat(kept.evidence()).singleElement().satisfies(e -> assertThat(e.id()).isEqualTo(1));
    refused(() -> change(talk, TalkDraft.empty()), CoachingProblem.TALK_STALE);
    refused(
        () -> talks.act(kept.id(), kept.version(), TalkDeed.INVITE, null, LEAD),
        CoachingProblem.TALK_FIELD);
  }

  @Test
  void nothing_written_is_nothing_held() {
    TalkView talk = talks.open(1, TalkKind.BENCHMARK, null, MAKER);
    TalkView planned =
        talks.change(
            talk.id(),
            talk.version(),
            new TalkDraft(NINE, null, Map.of(), List.of(), List.of()),
            MAKER);
    TalkView invited = talks.act(talk.id(), planned.version(), TalkDeed.INVITE, null, MAKER);

    refused(
        () -> talks.act(talk.id(), invited.version(), TalkDeed.HOLD, null, MAKER),
        CoachingProblem.TALK_EMPTY);
  }

  private static final CoachingProblem EVIDENCE = CoachingProblem.TALK_EVIDENCE_UNKNOWN;

  private static TalkDraft evidence(TalkEvidence.Kind kind, long id) {
    return new TalkDraft(
        null, null, Map.of(), List.of(new TalkEvidence(kind, id, null)), List.of());
  }

  private TalkView change(TalkView talk, TalkDraft draft) {
    return talks.change(talk.id(), talk.version(), draft, LEAD);
  }

  private static TalkDraft draft(String strengths, String plan) {
    return new TalkDraft(
        NINE,
        DAY.plusDays(20),
        Map.of(TalkTopic.STRENGTHS, strengths, TalkTopic.PLAN, plan),
        List.of(),
        List.of(
            new TalkDraft.Action("每天先读标杆会话", TalkSide.AGENT, DAY.plusDays(7)),
            new TalkDraft.Action("陪听三通", TalkSide.LEAD, DAY.plusDays(14))));
  }

  private TalkView written() {
    TalkView talk = talks.open(1, TalkKind.COACHING, null, LEAD);
    return talks.change(talk.id(), talk.version(), draft("语气稳", "开场说全"), LEAD);
  }

  private TalkView held() {
    TalkView talk = written();
    TalkView invited = talks.act(talk.id(), talk.version(), TalkDeed.INVITE, null, LEAD);
    return talks.act(talk.id(), invited.version(), TalkDeed.HOLD, null, LEAD);
  }
}
