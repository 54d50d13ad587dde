// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/scores.h"

#include "domain/fold.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

QString comparable(const QString& text)
{
    return fold(text).simplified();
}

/// A proposed fact as it is compared, and how sure it was.
using Proposals = std::vector<std::pair<QString, double>>;

Band& bandOf(Score& score, double confidence)
{
    return score.bands[confidence >= certainFact ? 0 : confidence >= 0.6 ? 1 : 2];
}

/// Each once for each time that it is proposed and true.
Score compared(const QString& what, const Proposals& proposed, QStringList truth, QStringList& differences)
{
    Score score;
    for (const auto& [each, confidence] : proposed) {
        const bool isRight = truth.removeOne(each);
        Band& band = bandOf(score, confidence);
        band.right += isRight;
        ++band.all;
        ++(isRight ? score.found : score.wrong);
        if (!isRight)
            differences << u"%1: proposed (%2), not true: %3"_s.arg(what).arg(confidence, 0, 'f', 2).arg(each);
    }
    score.missed = int(truth.size());
    for (const QString& each : truth)
        differences << u"%1: true, not proposed: %2"_s.arg(what, each);
    return score;
}

QStringList one(const QJsonValue& value)
{
    return value.toString().isEmpty() ? QStringList() : QStringList{comparable(value.toString())};
}

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const auto& value : array.toArray())
        list << value.toString();
    return list;
}

QString creditCode(CreditKind kind)
{
    static const std::map<CreditKind, QString> codes{{CreditKind::CommonLaw, u"DROIT_COMMUN"_s},
                                                     {CreditKind::Specific, u"SPECIFIQUE"_s},
                                                     {CreditKind::UrbanRenewal, u"NPNRU"_s},
                                                     {CreditKind::European, u"EUROPE"_s}};
    const auto code = codes.find(kind);
    return code == codes.end() ? QString() : code->second;
}

QString signatoryLine(const RecognisedSignatory& signatory)
{
    return QStringList{comparable(signatory.organisation), identifier(signatory.signatoryClass),
                       comparable(signatory.function), signatory.signedOn ? signatory.signedOn->iso() : u"-"_s}
        .join(u" | "_s);
}

QStringList trueSignatories(const QJsonObject& truth)
{
    QStringList list;
    for (const auto& value : truth[u"signatories"].toArray()) {
        const QJsonObject each = value.toObject();
        list << QStringList{comparable(each[u"organisation"].toString()), each[u"class"].toString(),
                            comparable(each[u"function"].toString()), each[u"signed_on"].toString(u"-"_s)}
                    .join(u" | "_s);
    }
    return list;
}

QString axisLine(const RecognisedAxis& axis)
{
    return axis.number + u' ' + axis.title;
}

QString amountLine(int year, const QString& funder, const QString& kind, qint64 cents)
{
    return u"%1 %2 %3 %4"_s.arg(year).arg(funder, kind).arg(cents);
}

QString recognisedAmountLine(const RecognisedAmount& amount)
{
    return amountLine(amount.year.value_or(0), amount.funder, creditCode(amount.creditKind), amount.amount.cents());
}

QString deliberationLine(const RecognisedDeliberation& deliberation)
{
    return (deliberation.date ? deliberation.date->iso() : u"-"_s) + u' ' + comparable(deliberation.reference);
}

QStringList trueDeliberation(const QJsonObject& truth)
{
    return {truth[u"date"].toString() + u' ' + comparable(truth[u"reference"].toString())};
}

QStringList trueAmounts(const QJsonObject& truth)
{
    QStringList list;
    for (const auto& value : truth[u"amounts"].toArray()) {
        const QJsonObject each = value.toObject();
        list << amountLine(each[u"year"].toInt(), each[u"funder"].toString(), each[u"credit_kind"].toString(),
                           each[u"cents"].toInteger());
    }
    return list;
}

template <class T, class Name>
Proposals names(const std::vector<Recognised<T>>& facts, Name name)
{
    Proposals list;
    for (const auto& fact : facts)
        list.emplace_back(name(fact.value), fact.confidence);
    return list;
}

template <class T, class Name>
Proposals names(const std::optional<Recognised<T>>& fact, Name name)
{
    return fact ? Proposals{{name(fact->value), fact->confidence}} : Proposals();
}

} // namespace

Score& Score::operator+=(const Score& other)
{
    found += other.found;
    wrong += other.wrong;
    missed += other.missed;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        bands[i].right += other.bands[i].right;
        bands[i].all += other.bands[i].all;
    }
    return *this;
}

Scores scoresOf(const Register& records, const RecognisedFacts& facts, const QJsonObject& truth,
                QStringList& differences)
{
    Scores scores;
    const auto compare = [&](const QString& what, const Proposals& proposed, const QStringList& wanted) {
        scores[what] = compared(what, proposed, wanted, differences);
    };
    compare(u"kind"_s, names(facts.kind, comparable), one(truth[u"kind"]));
    compare(u"epci"_s, names(facts.epci, [&](Id<Epci> epci) { return records.find(epci)->siren.text(); }),
            one(truth[u"epci_siren"]));
    compare(u"title"_s, names(facts.title, comparable), one(truth[u"title"]));
    compare(u"date"_s, names(facts.signatureDate, [](const PartialDate& date) { return date.iso(); }),
            one(truth[u"signature_date"]));
    compare(u"place"_s, names(facts.signaturePlace, comparable), one(truth[u"signature_place"]));
    compare(u"qpv"_s, names(facts.districts, [&](Id<Qpv> qpv) { return records.find(qpv)->code.text(); }),
            strings(truth[u"qpv_codes"]));
    compare(u"priorities"_s, names(facts.priorities, [&](Id<Priority> id) { return records.find(id)->code; }),
            strings(truth[u"priorities"]));
    if (truth.contains(u"axes"))
        compare(u"axes"_s, names(facts.axes, axisLine), strings(truth[u"axes"]));
    compare(u"signatories"_s, names(facts.signatories, signatoryLine), trueSignatories(truth));
    compare(u"amounts"_s, names(facts.amounts, recognisedAmountLine), trueAmounts(truth));
    if (truth.contains(u"deliberation"))
        compare(u"deliberation"_s, names(facts.deliberation, deliberationLine),
                trueDeliberation(truth[u"deliberation"].toObject()));
    return scores;
}

Scores& operator+=(Scores& sum, const Scores& more)
{
    for (const auto& [what, score] : more)
        sum[what] += score;
    return sum;
}

namespace {

/// "0.98 of 120"
QString shareOf(const Band& band)
{
    return u"%1 of %2"_s.arg(band.all == 0 ? 1 : double(band.right) / band.all, 0, 'f', 2).arg(band.all);
}

QString line(const QString& name, const Scores& scores, const Scores& columns)
{
    QString cells = u'\n' + name.left(41).leftJustified(42);
    Score all;
    for (const auto& column : columns) {
        const auto score = scores.find(column.first);
        cells += (score == scores.end()
                      ? u"-"_s
                      : u"%1 / %2"_s.arg(score->second.precision(), 0, 'f', 2).arg(score->second.recall(), 0, 'f', 2))
                     .rightJustified(14);
        if (score != scores.end())
            all += score->second;
    }
    for (const Band& band : all.bands)
        cells += shareOf(band).rightJustified(14);
    return cells;
}

} // namespace

QString table(const std::vector<std::pair<QString, Scores>>& rows)
{
    Scores sum;
    for (const auto& row : rows)
        sum += row.second;
    QString text = u"precision / recall"_s.leftJustified(42);
    for (const auto& column : sum)
        text += column.first.rightJustified(14);
    for (const QString& band : {u"true >= 0.8"_s, u">= 0.6"_s, u"below"_s})
        text += band.rightJustified(14);
    for (const auto& row : rows)
        text += line(row.first, row.second, sum);
    return text + line(u"all"_s, sum, sum) + u'\n';
}

} // namespace parvis::test
