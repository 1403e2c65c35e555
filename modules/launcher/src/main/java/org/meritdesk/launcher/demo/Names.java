package org.meritdesk.launcher.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chinese names with their pinyin, none drawn twice. */
final class Names {
  private static final List<String> FAMILY =
      List.of(
          "王 Wang", "李 Li", "张 Zhang", "刘 Liu", "陈 Chen", "杨 Yang", "赵 Zhao", "黄 Huang", "周 Zhou",
          "吴 Wu", "徐 Xu", "孙 Sun", "胡 Hu", "朱 Zhu", "高 Gao", "林 Lin", "何 He", "郭 Guo", "马 Ma",
          "罗 Luo", "梁 Liang", "宋 Song", "郑 Zheng", "谢 Xie", "韩 Han", "唐 Tang", "冯 Feng", "许 Xu",
          "邓 Deng", "叶 Ye");
  private static final List<String> GIVEN =
      List.of(
          "晓雯 Xiaowen",
          "静怡 Jingyi",
          "思远 Siyuan",
          "雨桐 Yutong",
          "志强 Zhiqiang",
          "丽娜 Lina",
          "子涵 Zihan",
          "海燕 Haiyan",
          "明辉 Minghui",
          "佳琪 Jiaqi",
          "文博 Wenbo",
          "雪梅 Xuemei",
          "浩然 Haoran",
          "婷婷 Tingting",
          "俊杰 Junjie",
          "欣怡 Xinyi",
          "国栋 Guodong",
          "美玲 Meiling",
          "天宇 Tianyu",
          "诗涵 Shihan",
          "建华 Jianhua",
          "若曦 Ruoxi",
          "立群 Liqun",
          "梦瑶 Mengyao",
          "振宇 Zhenyu",
          "秀英 Xiuying",
          "嘉豪 Jiahao",
          "慧敏 Huimin",
          "永康 Yongkang",
          "语嫣 Yuyan");

  private final Chance chance;
  private final Set<String> drawn = new HashSet<>();

  Names(Chance chance) {
    this.chance = chance;
  }

  /** The name and its pinyin, given name after family name. */
  Name next() {
    while (true) {
      String[] family = chance.pick(FAMILY).split(" ", -1);
      String[] given = chance.pick(GIVEN).split(" ", -1);
      if (drawn.add(family[0] + given[0])) {
        return new Name(family[0] + given[0], family[1] + " " + given[1]);
      }
    }
  }

  record Name(String chinese, String latin) {}
}
