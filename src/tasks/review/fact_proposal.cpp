// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/review/fact_proposal.h"

#include "domain/document_kinds.h"
#include "domain/error.h"
#include "domain/fold.h"
#include "domain/translate.h"
#include "recognition/recognised_facts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

template <class E>
QStringList labelsOf()
{
    QStringList labels;
    for (const auto& name : EnumNames<E>::all)
        labels << label(name.value);
    return labels;
}

template <class E>
QString labelOf(const QString& value)
{
    const auto parsed = parseIdentifier<E>(value);
    return parsed ? label(*parsed) : value;
}

/// Throws Error when the text is neither the label of a value nor its identifier.
template <class E>
QString identifierOf(const QString& typed)
{
    for (const auto& name : EnumNames<E>::all) {
        const QString key = QLatin1StringView(name.identifier);
        if (fold(label(name.value)) == fold(typed) || key == typed)
            return key;
    }
    throw Error(translate("tasks", "“%1” is not among the values to choose from.").arg(typed));
}

QString typedDate(const QString& typed)
{
    QString text = typed;
    if (fold(text).startsWith(u"le "_s)) // as documents print it
        text = text.mid(3);
    if (const auto date = PartialDate::parseTyped(text))
        return date->iso();
    throw Error(translate("tasks", "“%1” is no date.").arg(typed));
}

} // namespace

bool isCertain(const FactProposal& proposal)
{
    return proposal.confidence >= certainFact && proposal.obstacle.isEmpty() &&
           proposal.relation != FactRelation::Contradicted;
}

QString factText(FactForm form, const QString& value)
{
    if (value.isEmpty())
        return {};
    switch (form) {
    case FactForm::Date: {
        const auto date = PartialDate::parse(value);
        return date ? date->text(QLocale()) : value;
    }
    case FactForm::Amount:
        return Money::fromCents(value.toLongLong()).text(QLocale());
    case FactForm::Class:
        return labelOf<SignatoryClass>(value);
    case FactForm::Status:
        return labelOf<SignatoryStatus>(value);
    default:
        return value;
    }
}

QString typedFact(FactForm form, const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        throw Error(translate("tasks", "Enter a value, or refuse the fact."));
    switch (form) {
    case FactForm::Date:
        return typedDate(text);
    case FactForm::Amount:
        if (const auto amount = Money::parse(text))
            return QString::number(amount->cents());
        throw Error(translate("tasks", "“%1” is no amount.").arg(text));
    case FactForm::Class:
        return identifierOf<SignatoryClass>(text);
    case FactForm::Status:
        return identifierOf<SignatoryStatus>(text);
    default:
        return text;
    }
}

QStringList factChoices(FactForm form)
{
    switch (form) {
    case FactForm::DocumentKind:
        return documentKinds();
    case FactForm::Class:
        return labelsOf<SignatoryClass>();
    case FactForm::Status:
        return labelsOf<SignatoryStatus>();
    default:
        return {};
    }
}

bool agrees(FactForm form, const QString& value, const QString& known)
{
    if (form != FactForm::Text)
        return fold(value) == fold(known);
    return isOrBegins(fold(value).simplified(), fold(known).simplified());
}

bool isOrBegins(const QString& said, const QString& whole)
{
    return whole.startsWith(said) && (whole.size() == said.size() || !whole[said.size()].isLetterOrNumber());
}

bool isCorrectable(const FactProposal& proposal)
{
    return proposal.form != FactForm::Presence && proposal.form != FactForm::Contract &&
           proposal.form != FactForm::Class && proposal.obstacle.isEmpty();
}

int typedYear(const QString& typed)
{
    const auto year = PartialDate::year(typed.trimmed().toInt());
    if (!year)
        throw Error(translate("tasks", "“%1” is no year.").arg(typed.trimmed()));
    return typed.trimmed().toInt();
}

const Funder& typedFunder(const Register& records, const QString& typed)
{
    for (const Funder& funder : records.all<Funder>()) {
        if (fold(funder.title) == fold(typed.simplified()) || fold(funder.code) == fold(typed.simplified()))
            return funder;
    }
    throw Error(translate("tasks", "“%1” is not among the values to choose from.").arg(typed));
}

bool isCompletable(const FactProposal& proposal)
{
    const auto* funding = std::get_if<FundingFact>(&proposal.subject);
    return funding && !funding->line && (!funding->year || !funding->funder);
}

FactProposal corrected(FactProposal proposal, const QString& value, const std::vector<PrintedPlace>& places)
{
    proposal.value = value;
    if (!places.empty())
        proposal.places = places;
    proposal.relation = proposal.known.isEmpty()  ? FactRelation::New
                        : proposal.known == value ? FactRelation::Identical
                                                  : FactRelation::Contradicted;
    return proposal;
}

} // namespace parvis
