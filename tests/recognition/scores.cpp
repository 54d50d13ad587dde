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

/// Each once for each time that it is proposed and true.
Score compared(const QString& what, QStringList proposed, QStringList truth, QStringList& differences)
{
    Score score;
    for (const QString& each : proposed) {
        if (truth.removeOne(each)) {
            ++score.found;
        } else {
            ++score.wrong;
            differences << u"%1: proposed, not true: %2"_s.arg(what, each);
        }
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

QStringList signatoriesOf(const RecognisedFacts& facts)
{
    QStringList list;
    for (const auto& fact : facts.signatories) {
        list << QStringList{comparable(fact.value.organisation), identifier(fact.value.signatoryClass),
                            comparable(fact.value.function), fact.value.signedOn ? fact.value.signedOn->iso() : u"-"_s}
                    .join(u" | "_s);
    }
    return list;
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

QStringList amountsOf(const RecognisedFacts& facts)
{
    QStringList list;
    for (const auto& fact : facts.amounts)
        list << amountLine(fact.value.year.value_or(0), fact.value.funder, creditCode(fact.value.creditKind),
                           fact.value.amount.cents());
    return list;
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
QStringList names(const std::vector<Recognised<T>>& facts, Name name)
{
    QStringList list;
    for (const auto& fact : facts)
        list << name(fact.value);
    return list;
}

template <class T, class Name>
QStringList names(const std::optional<Recognised<T>>& fact, Name name)
{
    return fact ? QStringList{name(fact->value)} : QStringList();
}

} // namespace

Score& Score::operator+=(const Score& other)
{
    found += other.found;
    wrong += other.wrong;
    missed += other.missed;
    return *this;
}

Scores scoresOf(const Register& records, const RecognisedFacts& facts, const QJsonObject& truth,
                QStringList& differences)
{
    Scores scores;
    const auto compare = [&](const QString& what, const QStringList& proposed, const QStringList& wanted) {
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
    compare(u"signatories"_s, signatoriesOf(facts), trueSignatories(truth));
    compare(u"amounts"_s, amountsOf(facts), trueAmounts(truth));
    return scores;
}

QString table(const std::vector<std::pair<QString, Scores>>& rows)
{
    QString text = u"precision / recall"_s.leftJustified(42);
    for (const auto& column : rows.front().second)
        text += column.first.rightJustified(13);
    Scores sum;
    const auto line = [](const QString& name, const Scores& scores) {
        QString cells = u'\n' + name.left(41).leftJustified(42);
        for (const auto& column : scores)
            cells += u"%1 / %2"_s.arg(column.second.precision(), 0, 'f', 2)
                         .arg(column.second.recall(), 0, 'f', 2)
                         .rightJustified(13);
        return cells;
    };
    for (const auto& row : rows) {
        text += line(row.first, row.second);
        for (const auto& [what, score] : row.second)
            sum[what] += score;
    }
    return text + line(u"all"_s, sum) + u'\n';
}

} // namespace parvis::test
