import { assert } from "chai";
import { describe, it } from "node:test";
import { agreementWeights, customWeights, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { brennanPrediger } from "#domain/agreement/brennan-prediger";
import { congerKappa } from "#domain/agreement/conger-kappa";
import { customDistance } from "#domain/agreement/distance";
import { distributionOf } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { fleissKappa, fleissKappaOfCategory } from "#domain/agreement/fleiss-kappa";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import type { Ratings } from "#domain/agreement/ratings";
import { assertFigure, coders, estimateOf, fourCoders, valueOf } from "./coders.ts";

/** The coefficients that irrCAC computes, in this order. */
const family: readonly [name: string, (ratings: Ratings, weights: AgreementWeights) => Figure][] = [
  ["percent agreement", (ratings, weights) => percentAgreement(distributionOf(ratings), weights)],
  ["Gwet's AC", (ratings, weights) => gwetAC(distributionOf(ratings), weights)],
  ["Fleiss' kappa", (ratings, weights) => fleissKappa(distributionOf(ratings), weights)],
  ["Brennan-Prediger", (ratings, weights) => brennanPrediger(distributionOf(ratings), weights)],
  ["Conger's kappa", (ratings, weights) => congerKappa(ratings, weights)],
];

describe("percent agreement, Gwet, Fleiss, Brennan-Prediger, Conger", () => {
  it("match R irrCAC 1.0 on cac.raw4raters under all weights, with standard errors and intervals", () => {
    for (const [kind, reference] of irrCAC)
      family.forEach(([, coefficient], index) =>
        assertFigure(
          coefficient(fourCoders, agreementWeights(kind, fourCoders.categories)),
          reference[index]!,
        ),
      );
  });

  it("match R irrCAC 1.0 where a sixth category is declared and never used", () => {
    const ratings = { ...fourCoders, categories: [1, 2, 3, 4, 5, 6] };
    const reference = [
      [0.951515151515152, 0.0918227730716196, 0.749414590626055, 1],
      [0.890237366459036, 0.10544761962911, 0.658148720488376, 1],
      [0.81794476709731, 0.148504355499451, 0.491088884434045, 1],
      [0.875324675324675, 0.112279809850329, 0.62819848006619, 1],
      [0.813137032842582, 0.145868196929064, 0.492083296072388, 1],
    ] as const;
    family.forEach(([, coefficient], index) =>
      assertFigure(coefficient(ratings, agreementWeights("linear", ratings.categories)), reference[index]!),
    );
  });

  it("match R irrCAC 1.0 under weights of one's own that are not the same in both directions", () => {
    const ratings = coders(["12312312.1", "1221332211", "2231231.1."]);
    const weights = customWeights(
      [
        [1, 0.5, 0],
        [0.2, 1, 0.3],
        [0.1, 0.6, 1],
      ],
      ratings.categories,
    );
    const reference = [
      [0.84, 0.0656966466626421, 0.691383860180281, 0.988616139819719],
      [0.680260528458293, 0.136365907022, 0.371779415127002, 0.988741641789585],
      [0.645930661421195, 0.147999963807128, 0.311131483201026, 0.980729839641364],
      [0.665116279069768, 0.137504609293902, 0.354059242237798, 0.976173315901737],
      [0.652208916171883, 0.156221249318388, 0.298811898045008, 1],
    ] as const;
    family.forEach(([, coefficient], index) =>
      assertFigure(coefficient(ratings, weights), reference[index]!),
    );
  });

  it("say how many units they rest on: percent agreement those rated twice, the others all that were rated", () => {
    const ratings = coders(["ab.a.", "aab..", "....."]);
    const weights = agreementWeights("identity", ratings.categories);
    const counts = family.map(([, coefficient]) => {
      const { used, dropped } = estimateOf(coefficient(ratings, weights));
      return [used, dropped];
    });
    assert.deepEqual(counts, [
      [2, 3],
      [4, 1],
      [4, 1],
      [4, 1],
      [4, 1],
    ]);
  });

  it("give an interval of the level asked for, and no standard error for a single unit", () => {
    const { interval } = estimateOf(fleissKappa(distributionOf(fourCoders), undefined, 0.9));
    assert.closeTo(interval!.lower, 0.7611692754224112 - 1.7958848187036691 * 0.15301920346949241, 1e-9);
    assert.deepInclude(interval, { level: 0.9, method: { kind: "student-t", degreesOfFreedom: 11 } });
    for (const [name, coefficient] of family) {
      const figure = estimateOf(coefficient(coders(["a", "b"]), { size: 2 }));
      assert.doesNotHaveAnyKeys(figure, ["se", "interval"], name);
    }
  });

  it("have a standard error from two units on", () => {
    for (const [name, coefficient] of family)
      assert.containsAllKeys(coefficient(coders(["ab", "bb"]), { size: 2 }), ["se", "interval"], name);
  });

  it("leave standard error and interval out where no level is asked for", () => {
    const distribution = distributionOf(fourCoders);
    for (const coefficient of [percentAgreement, gwetAC, fleissKappa, brennanPrediger])
      assert.hasAllKeys(coefficient(distribution, undefined, null), ["value", "used", "dropped"]);
  });

  it("are undefined where the weights leave nothing to disagree on", () => {
    const ratings = coders(["abab", "abba"]);
    const all = customWeights(
      [
        [1, 1],
        [1, 1],
      ],
      ratings.categories,
    );
    for (const [name, coefficient] of family.filter(
      (entry) => !["percent agreement", "Gwet's AC"].includes(entry[0]),
    ))
      assert.deepEqual(coefficient(ratings, all), { undefined: "no-variation" }, name);
  });
});

describe("fleissKappa", () => {
  it("matches Fleiss (1971), table 1: six psychiatrists, thirty patients, five diagnoses", () => {
    const { units, counts } = psychiatrists();
    const value = valueOf(fleissKappa(counts));
    assert.closeTo(value, 0.43, 0.0005);
    assert.equal(units, 30);
  });

  it("matches Fleiss (1971), table 2, category by category", () => {
    const { counts } = psychiatrists();
    const printed = [0.245, 0.245, 0.52, 0.471, 0.566];
    printed.forEach((kappa, category) =>
      assert.closeTo(valueOf(fleissKappaOfCategory(counts, category)), kappa, 0.0006),
    );
  });

  it("takes the shares of categories from units rated once too", () => {
    const ratings = coders(["12123.4", "1222.4."]);
    assertFigure(
      fleissKappa(distributionOf(ratings)),
      [0.654929577464789, 0.388290685631, -0.295183502894, 1],
      1e-9,
    );
  });

  it("of a category nobody used is undefined", () => {
    const distribution = distributionOf(coders(["ab", "ab"], ["a", "b", "c"]));
    assert.deepEqual(fleissKappaOfCategory(distribution, 2), { undefined: "one-category" });
  });
});

describe("gwetAC", () => {
  it("is not low where one category is common: the paradox, a table of 118, 5, 2 and 0 units", () => {
    const ratings = coders(["a".repeat(123) + "bb", "a".repeat(118) + "b".repeat(5) + "aa"]);
    const distribution = distributionOf(ratings);
    assert.closeTo(valueOf(gwetAC(distribution)), 0.94, 0.005);
    assert.closeTo(valueOf(fleissKappa(distribution)), -0.0288, 0.0001);
    assert.closeTo(valueOf(percentAgreement(distribution)), 118 / 125, 1e-12);
  });
});

describe("krippendorffAlpha with weights turned into distances", () => {
  it("matches R irrCAC 1.0 on cac.raw4raters under all weights, with standard errors and intervals", () => {
    for (const [kind, reference] of irrCAC) {
      const { matrix } = agreementWeights(kind, fourCoders.categories);
      const distances = fourCoders.categories.map((_, k) =>
        fourCoders.categories.map((_, l) => (k === l ? 0 : 1 - (matrix?.[k * 5 + l] ?? 0))),
      );
      const metric = customDistance(distances, fourCoders.categories);
      assertFigure(krippendorffAlpha(distributionOf(fourCoders), metric), reference[5]);
    }
  });
});

/** R irrCAC 1.0 on cac.raw4raters: value, standard error and 95 % interval of the family in its order, then alpha. */
const irrCAC = [
  [
    "identity",
    [
      [0.81818181818182, 0.12560895994686, 0.54171836136422, 1],
      [0.77544406812699, 0.14294995064077, 0.46081334813084, 1],
      [0.76116927542241, 0.15301920346949, 0.42437627937702, 1],
      [0.77272727272727, 0.14471661989948, 0.45420813990989, 1],
      [0.76206689365111, 0.15010879506985, 0.43167966330313, 1],
      [0.74342105263158, 0.14557388698483, 0.41906221920601, 1],
    ],
  ],
  [
    "linear",
    [
      [0.93939393939394, 0.0936791026411, 0.73320762467017, 1],
      [0.85873913643261, 0.11732902188136, 0.60049970042366, 1],
      [0.81794476709731, 0.14850435549945, 0.49108888443405, 1],
      [0.84848484848485, 0.1233561244941, 0.57697984906691, 1],
      [0.81313703284258, 0.14586819692906, 0.49208329607239, 1],
      [0.80038387715931, 0.13547774412541, 0.49852065189403, 1],
    ],
  ],
  [
    "quadratic",
    [
      [0.97537878787879, 0.09061627831955, 0.77593370403473, 1],
      [0.9140007235516, 0.10396224464506, 0.68518136587801, 1],
      [0.86493506493506, 0.14603361075691, 0.5435172547845, 1],
      [0.90151515151515, 0.11089437497397, 0.6574382778598, 1],
      [0.85716822409163, 0.1443607913584, 0.5394322646127, 1],
      [0.84910714285714, 0.12912996571489, 0.56138764929215, 1],
    ],
  ],
  [
    "ordinal",
    [
      [0.96818181818182, 0.09085742333407, 0.76820597773937, 1],
      [0.89893976990751, 0.10690352381544, 0.66364670042824, 1],
      [0.85020618939704, 0.14703569387396, 0.52658280917668, 1],
      [0.88636363636364, 0.1139059039777, 0.63565843206189, 1],
      [0.84308249679221, 0.14482253970386, 0.52433023605723, 1],
      [0.83363802559415, 0.13107343030988, 0.54158822305758, 1],
    ],
  ],
  [
    "radical",
    [
      [0.89726910657337, 0.10155194140957, 0.67375479055241, 1],
      [0.819811702198, 0.12835552461699, 0.53730309730023, 1],
      [0.78992409465065, 0.15003645828961, 0.45969607648252, 1],
      [0.81262707950358, 0.13277937498498, 0.5203816455954, 1],
      [0.78764614830309, 0.14722434873141, 0.4636075415411, 1],
      [0.77198131213856, 0.13961209848582, 0.46090617129497, 1],
    ],
  ],
  [
    "ratio",
    [
      [0.95411487322202, 0.09210841058514, 0.75138562840451, 1],
      [0.85736755782963, 0.12207133013514, 0.58869037172954, 1],
      [0.82133834394473, 0.15238604056075, 0.4859389300654, 1],
      [0.8402366927611, 0.13220883163329, 0.54924701630318, 1],
      [0.81100908506559, 0.1496116653339, 0.48171602988909, 1],
      [0.79740277471161, 0.14048105377514, 0.48439148082724, 1],
    ],
  ],
  [
    "circular",
    [
      [0.90245918028408, 0.10368043410038, 0.67426008343727, 1],
      [0.83019513946096, 0.13265137725435, 0.53823142665841, 1],
      [0.80719977015811, 0.14894405964533, 0.47937610519494, 1],
      [0.82354699948863, 0.13695564069035, 0.52210966673832, 1],
      [0.80473834648137, 0.14813688662655, 0.47869125735415, 1],
      [0.78998026789915, 0.14101236324995, 0.47578514273153, 1],
    ],
  ],
  [
    "bipolar",
    [
      [0.96836219336219, 0.09077461519278, 0.76856861240985, 1],
      [0.90037301544335, 0.10581570600797, 0.66747421681519, 1],
      [0.85307255014027, 0.14463218764065, 0.53473925147161, 1],
      [0.8881491684522, 0.11245616602089, 0.64063481587942, 1],
      [0.84424143788064, 0.14293154643384, 0.52965122527081, 1],
      [0.83499052002374, 0.1281337187836, 0.54949080295252, 1],
    ],
  ],
] as const;

/** Fleiss (1971), table 1. */
function psychiatrists() {
  const diagnoses = [
    "444444",
    "222555",
    "233335",
    "555555",
    "222444",
    "113333",
    "333355",
    "113334",
    "114444",
    "555555",
    "144444",
    "124444",
    "222333",
    "144444",
    "224445",
    "333335",
    "111455",
    "111112",
    "224444",
    "133555",
    "555555",
    "244444",
    "224555",
    "114444",
    "144445",
    "222224",
    "111155",
    "224444",
    "133333",
    "555555",
  ] as const;
  const rows = [0, 1, 2, 3, 4, 5].map((coder) => diagnoses.map((unit) => unit[coder]).join(""));
  return { units: diagnoses.length, counts: distributionOf(coders(rows)) };
}
