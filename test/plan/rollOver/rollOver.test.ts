import { wordCause, wordPlace } from "../../../src/messages/nextYear/yearChangeWords";
import { finish } from "../../../src/pace/steps";
import { knownDay } from "../../../src/plan/day";
import type { Agency } from "../../../src/plan/plan";
import { rollOver, withCarried, type RolledPlan } from "../../../src/plan/rollOver/rollOver";
import type { RollGroup, RollReason } from "../../../src/plan/rollOver/rollReason";
import { isDoubtful } from "../../../src/plan/rollOver/yearMention";
import type { PlanSettings } from "../../../src/plan/settings";
import type { TrackedTask } from "../../../src/sheets/tracking";
import { seedFollowed } from "../due/seedFollowed";

interface Year {
  readonly filledIn?: Readonly<Record<number, Partial<TrackedTask["cells"]>>>;
  readonly settings?: Partial<PlanSettings>;
  readonly carried?: ReadonlyMap<string, boolean>;
  /** `DonVi` at the end of the year; without it as the plan names them. */
  readonly directory?: (agencies: readonly Agency[]) => readonly Agency[];
}

/** The plan of 2027 out of that of 2026, whose year went as given. */
function rolled({ carried = new Map(), directory, ...year }: Year = {}): RolledPlan {
  const followed = seedFollowed(year);
  const agencies = directory?.(followed.agencies) ?? followed.agencies;
  return withCarried(finish(rollOver({ ...followed, agencies }, 2027)), carried);
}

function task(plan: RolledPlan, number: number) {
  return plan.tasks.find((each) => each.number === String(number))!;
}

function verdicts(plan: RolledPlan, ...numbers: number[]): readonly [RollGroup, RollReason][] {
  return numbers.map((number) => {
    const { group, reason } = task(plan, number);
    return [group, reason];
  });
}

const DONE = { status: "Đã hoàn thành", doneOn: { day: knownDay(2026, 3, 20) } };

describe("which tasks go on in the next plan", () => {
  it("carries what is recurring, ongoing, of the whole year or waits for an order, done or not", () => {
    const plan = rolled({ filledIn: { 2: DONE, 18: DONE } });
    expect(verdicts(plan, 2, 3, 18)).toEqual([
      ["carried", "wholeYear"],
      ["carried", "open"],
      ["carried", "ongoing"],
    ]);
  });

  it("leaves what is dated and done, and what was stopped or did not arise", () => {
    const filledIn = {
      17: DONE,
      36: DONE,
      7: { status: "Không phát sinh" },
      9: { status: "Dừng thực hiện" },
    };
    const plan = rolled({ filledIn });
    expect(verdicts(plan, 17, 36, 7, 9)).toEqual([
      ["left", "finished"],
      ["left", "finished"],
      ["left", "notArising"],
      ["left", "stopped"],
    ]);
    expect(plan.tasks.filter(({ isCarried }) => !isCarried).map(({ number }) => number)).toEqual([
      "7",
      "9",
      "17",
      "36",
    ]);
  });

  it("proposes what is unfinished, and what comes each year though it is done", () => {
    const plan = rolled({ filledIn: { 1: DONE, 8: DONE, 16: DONE, 25: DONE } });
    expect(verdicts(plan, 31, 38, 1, 8, 16, 25)).toEqual([
      ["proposed", "unfinished"],
      ["proposed", "unfinished"],
      ["proposed", "yearly"],
      ["proposed", "yearly"],
      ["proposed", "yearly"],
      ["proposed", "yearly"],
    ]);
    expect(task(plan, 31).isCarried).toBe(true);
  });

  it("says of what comes each year when this year's is still to be done", () => {
    const plan = rolled({ filledIn: { 1: DONE } });
    expect(verdicts(plan, 1, 8, 25)).toEqual([
      ["proposed", "yearly"],
      ["proposed", "yearlyUnfinished"],
      ["proposed", "yearlyUnfinished"],
    ]);
  });

  it.each([
    "Báo cáo công tác cải cách hành chính quý I",
    "Báo cáo kết quả cải cách hành chính 6 tháng đầu năm",
    "Kiểm tra công tác cải cách hành chính tại các cơ quan chuyên môn",
    "Tổ chức đối thoại với người dân, doanh nghiệp về thủ tục hành chính",
    "Khảo sát mức độ hài lòng của người dân",
    "Báo cáo kết quả tự chấm điểm chỉ số cải cách hành chính",
  ])("proposes %j again though it is dated and done", (text) => {
    const plan = rolled({ filledIn: { 36: { ...DONE, text } } });
    expect(verdicts(plan, 36)).toEqual([["proposed", "yearly"]]);
  });

  it("takes no report by a rule for one of a quarter", () => {
    const text = "Báo cáo việc xử lý trụ sở dôi dư theo quy định";
    const plan = rolled({ filledIn: { 36: { ...DONE, text } } });
    expect(verdicts(plan, 36)).toEqual([["left", "finished"]]);
  });

  it("does as the clerk says, and lists no years of what is left", () => {
    const ids = seedFollowed().tasks.map(({ id }) => id);
    const plan = rolled({ carried: new Map([[ids[0]!, false]]) });
    expect(task(plan, 1).isCarried).toBe(false);
    expect(plan.yearChanges.some(({ before }) => before === "Trước ngày 15/01/2026")).toBe(false);
  });

  it("sets a task that a document extended into the next year to that day", () => {
    const extended = {
      extendedDue: { day: knownDay(2027, 3, 31) },
      extensionDocument: "Công văn số 45/UBND ngày 20/10/2026",
    };
    const plan = rolled({ filledIn: { 36: extended } });
    const { reason, values } = task(plan, 36);
    expect(reason).toBe("extendedInto");
    expect(values.deadlineText).toBe("31/3/2027");
    expect(values.due).toEqual({ day: knownDay(2027, 3, 31) });
  });

  it("leaves the years of extended work, which is last year's, and asks to look", () => {
    const extended = {
      text: "Báo cáo kết quả tự đánh giá Chỉ số CCHC năm 2026",
      deliverable: "Báo cáo năm 2026",
      extendedDue: { day: knownDay(2027, 1, 15) },
      extensionDocument: "Công văn số 45/UBND ngày 20/10/2026",
    };
    const plan = rolled({ filledIn: { 36: extended } });
    const { values, texts } = task(plan, 36);
    expect(values).toMatchObject({ text: extended.text, deliverable: extended.deliverable });
    expect(
      texts.flatMap(({ field, mentions }) => mentions.map(({ reason }) => [field, reason]))
    ).toEqual([
      ["text", "extendedWork"],
      ["deliverable", "extendedWork"],
    ]);
    expect(texts.flatMap(({ mentions }) => mentions).every(isDoubtful)).toBe(true);
  });
});

describe("what the next plan says of a task", () => {
  it("keeps id and words, moves the years on, and begins without reports", () => {
    const filledIn = {
      1: { ...DONE, outcome: "Kế hoạch số 12/KH-UBND", leader: "Bà Lan", note: "x" },
    };
    const { values } = task(rolled({ filledIn }), 1);
    expect(values).toMatchObject({
      text: "Ban hành Kế hoạch cải cách hành chính năm 2027",
      deadlineText: "Trước ngày 15/01/2027",
      due: { day: knownDay(2027, 1, 14) },
      leader: "Bà Lan",
      status: null,
      doneOn: null,
      outcome: null,
      note: null,
    });
  });

  it("gives every deadline of the real plan the same kind a year later", () => {
    const before = seedFollowed();
    const kinds = rolled().tasks.map(({ values }) => values.kind);
    expect(kinds).toEqual(before.tasks.map(({ values }) => values.kind));
  });

  it("keeps what a person decided of a deadline, its day a year later", () => {
    const decided = { kind: "Ngày cụ thể", due: { day: knownDay(2026, 11, 20) } };
    const { values } = task(rolled({ filledIn: { 2: decided } }), 2);
    expect(values).toMatchObject({ kind: "Ngày cụ thể", due: { day: knownDay(2027, 11, 20) } });
  });

  it("lets the day that was set for an order end with its year", () => {
    const { values } = task(
      rolled({ filledIn: { 3: { due: { day: knownDay(2026, 6, 20) } } } }),
      3
    );
    expect(values).toMatchObject({ kind: "Theo yêu cầu", due: null });
  });

  it("tells that row 7 named the wrong year, and names the new plan's", () => {
    const change = rolled().yearChanges.find(
      ({ place }) => place.kind === "task" && place.number === "7"
    )!;
    expect(change.after).toContain("năm 2027 (nếu có)");
    expect(change.mentions).toMatchObject([{ was: "2025", becomes: "2027", reason: "mistaken" }]);
  });
});

describe("agencies that are no more", () => {
  const CENTRE = "Trung tâm Phục vụ hành chính công";
  const OFFICE = "Văn phòng HĐND và UBND";

  /** The centre stays in the directory for the tasks that it finished, and others came of it. */
  function withHeirs(...heirs: readonly Partial<Agency>[]): Required<Year>["directory"] {
    return (agencies) => [
      ...agencies
        .filter(({ name }) => !heirs.some((heir) => heir.name === name))
        .map((agency) =>
          agency.name === CENTRE ? { ...agency, kind: "former" as const } : agency
        ),
      ...heirs.map((heir) => ({ ...BLANK, ...heir })),
    ];
  }

  const BLANK: Agency = {
    name: "",
    shortName: "",
    kind: "agency",
    spellings: [],
    leadSpellings: [],
    members: [],
    formerName: CENTRE,
  };

  it("gives the tasks that it led to its only heir, and tells each", () => {
    const directory = withHeirs({ name: "Trung tâm Hành chính công số 1", spellings: [CENTRE] });
    const before = rolled();
    const plan = rolled({ directory });
    const led = before.tasks.filter(({ values }) => values.lead === CENTRE);
    expect(led.length).toBeGreaterThan(1);
    expect(plan.tasks.filter(({ values }) => values.lead === CENTRE)).toEqual([]);
    expect(
      plan.tasks
        .filter(({ values }) => values.lead === "Trung tâm Hành chính công số 1")
        .map(({ number }) => number)
    ).toEqual(led.map(({ number }) => number));
    const told = plan.yearChanges.filter(({ cause }) => cause === "heir");
    expect(told.map(({ place }) => wordPlace(place))).toContain(
      `Nhiệm vụ ${led[0]!.number} – Cơ quan chủ trì`
    );
    expect(told[0]).toMatchObject({
      before: CENTRE,
      after: "Trung tâm Hành chính công số 1",
      mentions: [],
    });
    expect(wordCause(told[0]!)).toEqual([
      "Cơ quan, đơn vị cũ đã được sắp xếp lại; ghi tên cơ quan, đơn vị kế thừa",
    ]);
  });

  it("names the heir among the supporting ones once, and not where it leads", () => {
    const directory = withHeirs({ name: OFFICE, spellings: [CENTRE] });
    const filledIn = {
      16: { lead: CENTRE, supporting: `${OFFICE}\nCông an xã` },
      18: { lead: "Công an xã", supporting: `${CENTRE}\n${OFFICE}` },
      19: { lead: CENTRE, supporting: OFFICE },
    };
    const plan = rolled({ directory, filledIn });
    expect(task(plan, 16).values).toMatchObject({ lead: OFFICE, supporting: "Công an xã" });
    expect(task(plan, 18).values).toMatchObject({ lead: "Công an xã", supporting: OFFICE });
    expect(task(plan, 19).values).toMatchObject({ lead: OFFICE, supporting: null });
  });

  it("keeps it out of the next directory, its name with the heir", () => {
    const group = { name: "Các cơ quan tiếp dân", kind: "group", formerName: "" } as const;
    const directory = withHeirs(
      { name: OFFICE, spellings: [CENTRE] },
      { ...group, members: [CENTRE, OFFICE, "Công an xã"] }
    );
    const { agencies } = rolled({ directory });
    const named = (name: string) => agencies.find((agency) => agency.name === name);
    expect(named(CENTRE)).toBeUndefined();
    expect(named(OFFICE)).toMatchObject({ spellings: [CENTRE], formerName: CENTRE });
    expect(named(group.name)!.members).toEqual([OFFICE, "Công an xã"]);
  });

  it("keeps the name of one that was split, for nobody can say which heir is meant", () => {
    const directory = withHeirs({ name: "Tổ Một cửa" }, { name: "Tổ Chuyển đổi số" });
    const plan = rolled({ directory });
    expect(plan.tasks.map(({ values }) => values.lead)).toEqual(
      rolled().tasks.map(({ values }) => values.lead)
    );
    expect(plan.agencies).toContainEqual(expect.objectContaining({ name: CENTRE, kind: "former" }));
    expect(plan.yearChanges.filter(({ cause }) => cause === "heir")).toEqual([]);
  });

  it("passes one on through an heir that is no more itself, and keeps it where that one was split", () => {
    const first = { name: "Tổ Một cửa", kind: "former", spellings: [CENTRE] } as const;
    const second = { name: OFFICE, spellings: [CENTRE, first.name], formerName: first.name };
    const third = { name: "Tổ Chuyển đổi số", formerName: first.name };
    const leads = (...heirs: readonly Partial<Agency>[]) =>
      new Set(rolled({ directory: withHeirs(...heirs) }).tasks.map(({ values }) => values.lead));
    expect(leads(first, second).has(CENTRE)).toBe(false);
    expect(leads(first, { ...second, spellings: [] }, third).has(CENTRE)).toBe(true);
  });
});

describe("the next plan around its tasks", () => {
  it("is a draft of the next year, without number, day of issue or fixed day of figures", () => {
    const issued = {
      planState: "issued",
      documentNumber: "12/KH-UBND",
      issuedOn: knownDay(2026, 1, 14),
      asOf: knownDay(2026, 12, 14),
      beforeMeansExclusive: false,
    } as const;
    expect(rolled({ settings: issued }).settings).toMatchObject({
      planYear: 2027,
      planState: "draft",
      documentNumber: "",
      issuedOn: null,
      asOf: null,
      beforeMeansExclusive: false,
      wholeYearReminderFrom: knownDay(2027, 11, 30),
    });
  });

  it("keeps the seven areas with their numerals, and the directory", () => {
    const before = seedFollowed();
    const plan = rolled();
    expect(plan.areas).toEqual(before.areas);
    expect(plan.agencies).toEqual(before.agencies);
    expect(plan.title).toMatch(/NĂM 2027$/u);
  });
});
