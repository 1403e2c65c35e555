package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymiserTest {

  private final Anonymiser anonymiser = new Anonymiser(List.of("林知夏", "知夏", "Lin Zhixia"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我的电话是13812342046，请回电 | 我的电话是**，请回电",
        "电话 138 1234 2046 | 电话 **",
        "座机 021-6234-5678 转 2 | 座机 ** 转 2",
        "身份证 11010519491231002X | 身份证 **",
        "订单号 88123 还没到 | 订单号 ** 还没到",
        "运单：SF1234567 查不到 | 运单：** 查不到",
        "王女士您好，我是知夏 | **女士您好，我是**",
        "陈建国先生，久等了 | **先生，久等了",
        "Dear Mr. Baker, Lin Zhixia here | Dear **, ** here",
        "发到 wang.li@example.com 就行 | 发到 ** 就行",
        "看 https://shop.example/x?id=7 这里 | 看 ** 这里",
        "送到幸福路18号3单元501室 | 送到**"
      })
  void what_tells_a_person_is_taken_out(String text, String expected) {
    assertThat(anonymiser.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "价格是 1299.50 元，满 300 减 40",
        "预计 10 月 22 日 18:00 前送达",
        "尺寸 120 x 80 厘米，承重 25 公斤",
        "The price is 1,299.50 and it ships within 48 hours",
        "高兴为您服务，请问还有什么可以帮您"
      })
  void prices_dates_and_sizes_stay(String text) {
    assertThat(anonymiser.of(text)).isEqualTo(text);
  }

  @Test
  void a_text_that_was_masked_stays_as_it_is() {
    String once = anonymiser.of("王女士，订单 77123456，电话 13812342046");

    assertThat(anonymiser.of(once)).isEqualTo(once);
  }
}
