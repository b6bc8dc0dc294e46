//! The words that hints look for in English.

use super::language::Lists;

/// The lists. "Slow", "bad", "expensive" judge, but do not say how it fails: they are no failure words.
pub(super) const LISTS: Lists = Lists {
    common: COMMON,
    shared: SHARED,
    vague: VAGUE,
    failure: FAILURE,
    judging: JUDGING,
    house: HOUSE,
};

const COMMON: &str = "
    the, our, we, us, you, your, they, them, their, theirs, he, she, his, it, its, this, that, these, those, my, mine,
    myself, are, were, been, being, be, am, have, had, having, does, do, did, can, could, would, should, will, shall,
    might, and, or, because, although, while, when, where, what, which, who, whose, how, why, if, with, from, into,
    onto, about, through, over, under, between, around, after, before, during, since, by, of, as, every, each, some,
    any, many, much, more, most, few, other, another, everything, something, anything, everyone, everybody, someone,
    anyone, very, really, always, often, sometimes, already, soon, here, there, up, down, out, off, back, away, now,
    then, until, get, gets, getting, got, go, goes, going, went, come, comes, coming, came, take, takes, took, make,
    makes, give, gives, gave, tell, tells, told, say, says, said, know, knows, see, sees, find, finds, ask, asks, want,
    wants, need, needs, try, trying, use, using, pay, paying, buy, buying, call, calling, speak, speaks, read, reads,
    write, send, sends, sent, show, shows, work, works, help, helps, friendly, quick, quickly, slow, slowly, easy,
    easily, clear, clearly, cheap, expensive, high, long, short, new, nice, warm, great, good, bad, better, best, worse,
    worst, free, day, days, week, weeks, month, months, year, years, hour, hours, time, times, people, customer,
    customers, guest, guests, price, prices, bill, money, order, orders, delivery, door, desk, phone, food, coffee,
    breakfast, rooms, staff, waiter, queue, car, house, street, website, letter, letters, question, questions, answer,
    answers, difficult, complicated, *n't, *'m, *'re, *'ve, *'ll, *'d";

const SHARED: &str = "
    i, a, an, in, is, on, at, to, for, me, so, no, not, all, was, has, her, him, one, man, men, die, am, will, may, must,
    list, plan, service, system, hotel, team, app, internet, online, email, ticket, restaurant, name, fast, gut, hat,
    also, still, bald, wild, kind, hand, rat, rot, bar, arm, best, false, error, bus, taxi, fan, problem, extra, wer,
    test, support, check, software, software, personal, person, code, chat, post, information, formular, stress, tag,
    des, dem, den, mal, war, warm, art, start, ring, wand, stand, land, angst, elegant, spa, park, bank,
    station, hall, zoo, sofa, rest, ball, film, minute, fort, ort, gang, gift, wind, route";

const VAGUE: &str = "
    ^things, ^stuff, some things, many things, these things, lots of things, things go, things are, things don't,
    ^something, ^everything is, ^everything about, ^everything takes, it all, somehow, whatever, bad, badly, -smells bad,
    -smell bad, -bad smell, terrible, terribly, awful, horrible, dreadful, lousy, mediocre, crappy, sucks, rubbish$,
    unsatisfactory, unsatisfying, dissatisfied, dissatisfying, disappointing, annoying, frustrating, unpleasant,
    unprofessional, suboptimal, problem, problems, issues, an issue, the issue, difficulties, go well, goes well,
    going well, went well, work well, works well, done well, work properly, works properly, working properly,
    run smoothly, runs smoothly, go smoothly, goes smoothly, went smoothly, not good, isn't good, aren't good,
    wasn't good, not great, isn't great, aren't great, wasn't great, not nice, isn't nice, aren't nice, wasn't nice,
    not ok, not okay, could be better, should be better, is poor, are poor, was poor, poor service, poor quality,
    poor experience, poor communication, poor support, the service is, the service was, the service isn't,
    the service wasn't, the experience is, the experience was, the quality is, the quality was, the quality isn't,
    in general, generally, overall";

const FAILURE: &str = "
    no, not, non, never, nobody, none, nothing, nowhere, neither, nor, noone, without, cannot, hardly, barely, scarcely,
    *n't, cant, dont, wont, doesnt, didnt, isnt, arent, wasnt, werent, couldnt, wouldnt, shouldnt, havent, hasnt, hadnt,
    un*, -under, -underneath, -underground, -understand*, -understood, -unit*, -union*, -unique*, -univers*, -uncle*,
    -unlimited, -unlock*, -unwind*, -unpack*, too, than, above my, above the, above what, above our, beyond my, beyond the, beyond what, over my,
    over budget, over our, only, but, although, though, except, instead, despite, until, still, again, twice, repeatedly,
    two times, three times, four times, five times, ten times, several times, many times, every time, each time, must,
    have to, has to, had to, having to, need to, needs to, needed to, forced, forces, force, before i, before we, by the time,
    fail*, fault*, broke, broken, break, breaks, breaking, wrong*, error, errors, bug, bugs, buggy, crash*, freeze*,
    freezing, frozen, froze, hangs, hang up, hung up, cut off, cuts off, cut short, stops, stopped, down, late, later,
    delay*, postpone*, overdue, slower, longer, miss, misses, missed, missing, mistake*, mistaken, misunderst*, mislead*,
    misprint*, misspel*, lost, lose, loses, losing, lack, lacks, lacking, shortage, short of, run out, runs out, ran out,
    running out, sold out, out of, outdated, gone, away, vanish*, disappear*, disappoint*, disconnect*, dishonest*, drop, drops,
    dropped, dead, closed, closes, shut, shuts, empty, is full, are full, was full, always full, fully booked, crowded,
    packed, stuck, trapped, blocked, blocks, locked, wait, waits, waited, waiting, queue, queues, queued, queuing,
    queueing, in line, takes, took, forever, ages, hours, weeks, endless*, useless*, pointless*, helpless*, clueless*,
    hopeless*, careless*, worthless*, senseless*, tasteless*, refus*, reject*, deny, denies, denied, decline, declines,
    declined, cancel*, expire*, forget, forgets, forgot*, ignor*, rude*, shout*, yell*, blame*, argue*, laugh at,
    laughs at, laughed at, lie to, lies to, lied to, cheat*, overcharg*, overbook*, overpriced, overwhelm*, overload*,
    overflow*, overlook*, incorrect*, invalid, inaccura*, incomplete*, incomprehens*, inconsisten*, inconvenien*,
    insufficient*, inaccessib*, invisible, illegib*, irrelevan*, impossib*, impolite*, impatient*, improper*, hard to,
    difficult to, tricky to, struggl*, trouble, confus*, puzzl*, guess, guessing, search for, searching, hunt for,
    wander*, give up, gives up, gave up, giving up, leave, leaves, walk out, elsewhere, alone, afraid, fear, worry*,
    worried, worries, scared, ashamed, embarrass*, angry, hungry, thirsty, exhausted, hurt, hurts, pain*, risk*, nasty,
    dirty, filthy, stain*, smell*, stink*, noise, noisy, loud, dark, wet, soaked, damp, mouldy, moldy, stale, spoilt,
    spoiled, rotten, rotted, ice cold, is cold, are cold, was cold, arrives cold, comes cold, gets cold, goes cold,
    cold by, damage*, torn, crack*, leak*, spill*, crumpl*, spam*, nag, nags, pester*, interrupt*, keeps, keep asking,
    hidden, small print, extra charge, extra charges, extra fee, extra fees, surcharge*, duplicate*, passed around, sent away,
    send me, sends me, turned away, turn away, mixed up, mix up, left in, left on, left out,
    left alone, left behind, logs me out, log me out, logged out, somebody else, someone else, stranger, is over, promised,
    squeak*, swallow*, so * that, black hole, double the, i owe, in the rain, after i have, after we have, problem, problems, issues, messed up, fall apart, falls apart, falls off";

const JUDGING: &str = "
    slow, slowly, bad, badly, poor, poorly, expensive, pricey, complicated, complex, difficult, good, great, nice, fine,
    friendly, polite, helpful, quick, quickly, fast, easy, easily, simple, smooth, smoothly, perfect, excellent, lovely,
    pleasant, welcome, welcoming, happy, satisfied, comfortable, is clean, are clean, cheap, affordable, on time, in time,
    punctual, punctually, prompt, promptly, reliable, reliably, transparent, competent, attentive, professional, modern,
    ready when, is clear, are clear, clearly, better, best, i want, we want, i wish, i would like, i'd like, we'd like,
    i can, we can, you can, ^customers can, ^customers get, ^guests can, ^guests get, ^i get, ^we get, ^i receive, ^i love, i expect, i hope";

const HOUSE: &str = "
    our system, our systems, our * system, our * systems, our department, our departments, our * department, our process,
    our processes, our * process, our * processes, our procedure, our procedures, our workflow, our workflows,
    our policy, our policies, our software, our server, our servers, our database, our crm, our erp, our backend,
    our back office, our it, our staff, our employees, our personnel, our agents, our call centre, our call center,
    our customers, our clients, our users, our sales team, our support team, our service team, our service desk,
    our it team, our helpdesk, our help desk, our logistics, our warehouse, our capacity, our resources, our workload,
    our platform, our portal, our interface, the system, the systems, the department, the departments, the process,
    the processes, the procedure, the procedures, the workflow, the workflows, the crm, the erp, the backend,
    the back office, -in the process, -the process of, -the system of";
