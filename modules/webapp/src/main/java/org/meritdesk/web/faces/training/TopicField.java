package org.meritdesk.web.faces.training;

import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.TalkTopic;

/** What is written about one topic of a talk (面谈主题表单). */
public class TopicField {

  private final TalkTopic topic;
  private @Nullable String text;

  TopicField(TalkTopic topic, @Nullable String text) {
    this.topic = topic;
    this.text = text;
  }

  public TalkTopic getTopic() {
    return topic;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
