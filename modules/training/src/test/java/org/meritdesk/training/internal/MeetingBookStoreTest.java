package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritdesk.training.internal.House.CHECKER;
import static org.meritdesk.training.internal.House.DAY;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.LIN;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.House.NINE;
import static org.meritdesk.training.internal.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MeetingPack;
import org.meritdesk.training.api.MeetingWeek;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkTopic;
import org.meritdesk.training.api.TalkView;
import org.meritdesk.training.api.TrendWord;

class MeetingBookStoreTest {

  private static final MeetingWeek WEEK = MeetingWeek.of(DAY);

  private final CoachingHouse coaching = new CoachingHouse();
  private final MeetingBook meetings = coaching.meetings;

  @Test
  void the_pack_holds_trends_good_cases_and_what_is_open_of_the_team() {
    agreed(1, "每天读标杆会话");
    agreed(4, "别组的约定");
    coaching.house.at(NINE.plus(Duration.ofDays(8)));

    MeetingPack pack = meetings.pack("A", WEEK, LEAD);

    assertThat(pack.trends())
        .singleElement()
        .satisfies(each -> assertThat(each.word()).isEqualTo(TrendWord.STEADY));
    assertThat(pack.goodCases()).extracting(MeetingPack.GoodCase::id).containsExactly(1L);
    assertThat(pack.actions())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.text()).isEqualTo("每天读标杆会话");
              assertThat(each.agentName()).isEqualTo("N1");
              assertThat(each.overdue()).isTrue();
            });
    assertThat(meetings.pack("A", WEEK.before(), LEAD).goodCases()).isEmpty();
    assertThat(pack.minutes()).isNull();
    assertThat(pack.writable()).isTrue();
  }

  @Test
  void minutes_are_kept_version_by_version_and_lead_to_the_next_meeting() {
    meetings.write("A", WEEK, 0, minutes("初稿"), LEAD);
    MeetingPack pack = meetings.write("A", WEEK, 1, minutes("定稿"), MAKER);

    assertThat(pack.versions()).isEqualTo(2);
    assertThat(pack.minutes().text()).isEqualTo("定稿");
    assertThat(pack.minutes().writtenBy()).isEqualTo("maker");
    refused(() -> meetings.write("A", WEEK, 1, minutes("迟了"), LEAD), MEETING_STALE);
    assertThat(meetings.pack("A", WEEK.after(), LEAD).decided().decisions())
        .extracting(MeetingMinutes.Decision::text)
        .containsExactly("统一话术");
    assertThat(meetings.pack("B", WEEK, MAKER).versions()).isZero();
    assertThatThrownBy(
            () ->
                coaching.house.jdbi.useHandle(
                    h -> h.execute("update training.meeting_minutes set text = ''")))
        .hasMessageContaining("stay");
  }

  @Test
  void a_lead_sees_and_writes_for_the_own_team_alone_and_agents_not_at_all() {
    refused(() -> meetings.pack("B", WEEK, LEAD), CoachingProblem.MEETING_NOT_FOUND);
    refused(() -> meetings.write("B", WEEK, 0, minutes("x"), LEAD), MEETING_NOT_FOUND);
    refused(() -> meetings.pack("A", WEEK, CoachingHouse.OTHER_LEAD), MEETING_NOT_FOUND);
    refused(() -> meetings.pack("A", WEEK, LIN), PeopleProblem.NOT_ALLOWED);
    refused(() -> meetings.pack("A", WEEK, CoachingHouse.INSPECTOR), PeopleProblem.NOT_ALLOWED);
    assertThat(meetings.pack("B", WEEK, CHECKER).writable()).isFalse();
    refused(() -> meetings.write("A", WEEK, 0, minutes("x"), CHECKER), PeopleProblem.NOT_ALLOWED);
  }

  @Test
  void minutes_without_a_word_and_decisions_without_words_are_refused() {
    refused(
        () -> meetings.write("A", WEEK, 0, new MeetingMinutes.Draft(" ", List.of()), LEAD),
        CoachingProblem.MEETING_FIELD);
    MeetingMinutes.Draft nothing =
        new MeetingMinutes.Draft("说过", List.of(new MeetingMinutes.Decision(" ", null, null)));
    refused(() -> meetings.write("A", WEEK, 0, nothing, LEAD), CoachingProblem.MEETING_FIELD);
  }

  private static final CoachingProblem MEETING_STALE = CoachingProblem.MEETING_STALE;
  private static final CoachingProblem MEETING_NOT_FOUND = CoachingProblem.MEETING_NOT_FOUND;

  private static MeetingMinutes.Draft minutes(String text) {
    return new MeetingMinutes.Draft(
        text, List.of(new MeetingMinutes.Decision("统一话术", "全组", DAY.plusDays(7))));
  }

  private void agreed(long agent, String action) {
    TalkView talk = coaching.talks.open(agent, TalkKind.COACHING, null, MAKER);
    TalkDraft draft =
        new TalkDraft(
            NINE,
            null,
            Map.of(TalkTopic.PLAN, "照做"),
            List.of(),
            List.of(new TalkDraft.Action(action, TalkSide.AGENT, DAY.plusDays(7))));
    TalkView written = coaching.talks.change(talk.id(), talk.version(), draft, MAKER);
    TalkView invited =
        coaching.talks.act(talk.id(), written.version(), TalkDeed.INVITE, null, MAKER);
    TalkView held = coaching.talks.act(talk.id(), invited.version(), TalkDeed.HOLD, null, MAKER);
    coaching.talks.act(talk.id(), held.version(), TalkDeed.AGREE, null, House.agent(agent));
  }
}
