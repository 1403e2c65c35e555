package org.meritdesk.web.faces.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was counted by hand of one key result (人工计数表单). */
public class CountField {

  private final int no;
  private final String text;
  private @Nullable BigDecimal value;

  CountField(int no, String text, @Nullable BigDecimal value) {
    this.no = no;
    this.text = text;
    this.value = value;
  }

  int no() {
    return no;
  }

  public String getText() {
    return text;
  }

  public @Nullable BigDecimal getValue() {
    return value;
  }

  public void setValue(@Nullable BigDecimal value) {
    this.value = value;
  }
}
