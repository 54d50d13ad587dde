// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/action_list.h"

#include "domain/translate.h"
#include "exchange/lists/signatory_words.h"
#include "exchange/tables/table_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

enum class ActionColumn {
    Unread,
    Contract,
    Title,
    Carrier,
    FirstYear,
    LastYear,
    Years,
    MultiYear,
    Qpv,
    Priority,
    Device,
    State,
    StateDate,
    Note
};

/// What a column holds; of a column of dates of one state, which.
struct ActionTitle
{
    ActionColumn kind = ActionColumn::Unread;
    std::optional<ActionState> dated = {};
};

ActionColumn columnOfTitle(const QString& folded)
{
    static const std::pair<ActionColumn, QString> words[] = {
        {ActionColumn::Contract,
         u"contrat|contrat de ville|code contrat|code du contrat|epci|nom epci|siren|siren epci|"
         "intercommunalite|agglomeration|territoire|contract|contract code"_s},
        {ActionColumn::Title, u"action|projet|intitule|titre|intitule de l'action|intitule du projet|titre de l'action|"
                              "titre du projet|nom de l'action|nom du projet|libelle de l'action|action title|title|"
                              "project|project title"_s},
        {ActionColumn::Carrier, u"porteur|porteurs|porteur de projet|porteur du projet|structure|structure porteuse|"
                                "association|raison sociale|organisme porteur|organisme|carrier"_s},
        {ActionColumn::FirstYear, u"debut|annee de debut|premiere annee|annee debut|first year|start year"_s},
        {ActionColumn::LastYear, u"fin|annee de fin|derniere annee|annee fin|last year|end year"_s},
        {ActionColumn::Years, u"annee|annees|exercice|millesime|periode|duree|year|years"_s},
        {ActionColumn::MultiYear, u"cpo|convention pluriannuelle|convention pluriannuelle d'objectifs|pluriannuel|"
                                  "pluriannuelle|action pluriannuelle|multi year agreement|multi year"_s},
        {ActionColumn::Qpv, u"qpv|quartier|quartiers|quartier prioritaire|quartiers prioritaires|code qpv|codes qpv|"
                            "code quartier|lieu|neighbourhood|neighbourhoods"_s},
        {ActionColumn::Priority, u"priorite|priorite regionale|axe|axe du contrat|thematique|objectif|priority|axis"_s},
        {ActionColumn::Device, u"dispositif|appel a projets|ami|device|scheme|call"_s},
        {ActionColumn::State, u"etat|statut|avancement|decision|state|status"_s},
        {ActionColumn::StateDate, u"date|date de l'etat|date etat|date de la decision|depuis|since|state date"_s},
        {ActionColumn::Note, u"note|notes|remarque|remarques|observation|observations|commentaire|commentaires|"
                             "comment|comments"_s}};
    for (const auto& [kind, titles] : words) {
        if (titles.split(u'|').contains(folded))
            return kind;
    }
    return ActionColumn::Unread;
}

/// "Déposée le", "Date de dépôt", "Notification", "Bilan reçu le".
std::optional<ActionState> datedState(const QString& folded)
{
    static const QRegularExpression dated(u"^(date (de |d'|du )?)?(la |l')?(.+?)( le)?$"_s);
    const auto match = dated.match(folded);
    const bool saysDate = folded.startsWith(u"date ") || folded.endsWith(u" le");
    return saysDate ? actionStateOfWord(match.captured(4)) : std::nullopt;
}

ActionTitle actionTitle(const QString& title)
{
    const QString folded = foldedTitle(title);
    if (const ActionColumn kind = columnOfTitle(folded); kind != ActionColumn::Unread)
        return {kind};
    if (const auto state = datedState(folded))
        return {ActionColumn::StateDate, state};
    return {};
}

bool namesActions(const QStringList& titles)
{
    int known = 0;
    bool hasTitle = false;
    for (const QString& title : titles) {
        const ActionColumn kind = actionTitle(title).kind;
        known += kind != ActionColumn::Unread;
        hasTitle |= kind == ActionColumn::Title;
    }
    return hasTitle && known > 1;
}

/// "Oui", "x", "CPO 2024-2026"; nothing for what says neither yes nor no.
std::optional<bool> yesOrNo(const QString& cell)
{
    const QString word = foldedTitle(cell);
    static const QRegularExpression yes(u"^(oui|o|x|yes|y|vrai|true|1|cpo|pluriannuel|pluriannuelle)( |$)"_s);
    static const QRegularExpression no(u"^(non|n|no|faux|false|0|annuel|annuelle|sans)( |$)"_s);
    return yes.match(word).hasMatch()  ? std::optional(true)
           : no.match(word).hasMatch() ? std::optional(false)
                                       : std::nullopt;
}

std::vector<int> yearsIn(const QString& cell)
{
    static const QRegularExpression year(u"(?<![0-9])(19|20|21)[0-9]{2}(?![0-9])"_s);
    std::vector<int> years;
    for (auto it = year.globalMatch(cell); it.hasNext();)
        years.push_back(it.next().captured().toInt());
    return years;
}

class ActionReader
{
public:
    ActionReader(const FoundTable& found, const std::stop_token& stop)
        : table_(found.table)
        , stop_(stop)
    {
        file_.name = table_.name;
        file_.sheet = found.sheet;
        file_.notices = table_.notices;
        std::erase_if(file_.notices, [](const Notice& notice) { return notice.kind == Notice::Kind::Refused; });
        for (const QString& title : table_.header)
            titles_.push_back(actionTitle(title));
        file_.hasCarrier = has(ActionColumn::Carrier);
        requireColumns();
    }

    ActionFile read()
    {
        for (const TextRow& row : table_.rows) {
            if (stop_.stop_requested())
                throw Cancelled();
            if (row.cells != table_.header) // the titles again, as on each printed page
                file_.actions.push_back(actionOf(row));
        }
        return std::move(file_);
    }

private:
    bool has(ActionColumn kind) const { return std::ranges::count(titles_, kind, &ActionTitle::kind) > 0; }

    void requireColumns() const
    {
        if (has(ActionColumn::Title) && has(ActionColumn::Contract))
            return;
        throw Error(translate("exchange", "The table is no list of actions; its columns are: %1.")
                        .arg(table_.header.join(u", "_s).left(200)),
                    table_.name,
                    translate("exchange", "It needs a column “action” or “intitulé”, and one “contrat” or “EPCI”."));
    }

    ReadAction actionOf(const TextRow& row)
    {
        ReadAction read{.line = row.line};
        read.refusal = row.trouble;
        std::optional<PartialDate> stateDate;
        for (std::size_t i = 0; i < titles_.size(); ++i) {
            const QString& cell = row.cells[qsizetype(i)];
            if (cell.isEmpty() || !read.refusal.isEmpty())
                continue;
            if (titles_[i].kind == ActionColumn::StateDate)
                takeDate(read, titles_[i].dated, cell, stateDate);
            else
                take(read, titles_[i].kind, cell);
        }
        if (stateDate && read.state)
            read.dates.emplace_back(*read.state, *stateDate);
        else
            read.loneDate = stateDate;
        if (!read.state && !read.dates.empty()) {
            read.state = latestState(read.dates);
            read.isStateDerived = true;
        }
        if (read.refusal.isEmpty() && read.title.isEmpty())
            read.refusal = translate("exchange", "The row has no title of an action.");
        return read;
    }

    static void takeDate(ReadAction& read, const std::optional<ActionState>& state, const QString& cell,
                         std::optional<PartialDate>& stateDate)
    {
        const auto date = dateOfCell(cell);
        if (!date)
            read.refusal = translate("exchange", "“%1” is no date.").arg(cell.left(40));
        else if (state)
            read.dates.emplace_back(*state, *date);
        else
            stateDate = date;
    }

    static void take(ReadAction& read, ActionColumn kind, const QString& cell)
    {
        static const std::map<ActionColumn, QString ReadAction::*> texts{
            {ActionColumn::Title, &ReadAction::title},
            {ActionColumn::Carrier, &ReadAction::carrier},
            {ActionColumn::Priority, &ReadAction::priority},
            {ActionColumn::Device, &ReadAction::device},
            {ActionColumn::Note, &ReadAction::note}};
        static const QRegularExpression breaks(u"\\s*[;,/\\n|]\\s*"_s);
        if (const auto text = texts.find(kind); text != texts.end())
            read.*text->second = (read.*text->second + u' ' + cell).simplified();
        else if (kind == ActionColumn::Contract)
            read.contracts << cell;
        else if (kind == ActionColumn::Qpv)
            read.qpvs << cell.split(breaks, Qt::SkipEmptyParts);
        else if (kind == ActionColumn::MultiYear)
            takeMultiYear(read, cell);
        else if (kind == ActionColumn::State)
            takeState(read, cell);
        else if (kind != ActionColumn::Unread)
            takeYears(read, kind, cell);
    }

    static void takeMultiYear(ReadAction& read, const QString& cell)
    {
        read.multiYear = yesOrNo(cell);
        if (!read.multiYear)
            read.refusal = translate("exchange", "“%1” says neither yes nor no.").arg(cell.left(40));
    }

    static void takeState(ReadAction& read, const QString& cell)
    {
        read.state = actionStateOfWord(cell);
        if (!read.state)
            read.refusal = translate("exchange", "“%1” is no state of an action.").arg(cell.left(40));
    }

    static void takeYears(ReadAction& read, ActionColumn kind, const QString& cell)
    {
        const std::vector<int> years = yearsIn(cell);
        if (years.empty()) {
            read.refusal = translate("exchange", "“%1” is no year.").arg(cell.left(40));
            return;
        }
        if (kind != ActionColumn::LastYear)
            read.firstYear = std::ranges::min(years);
        if (kind != ActionColumn::FirstYear)
            read.lastYear = std::ranges::max(years);
    }

    const TextTable& table_;
    std::stop_token stop_;
    std::vector<ActionTitle> titles_;
    ActionFile file_;
};

} // namespace

std::optional<ActionState> actionStateOfWord(const QString& word)
{
    const QString folded = foldedTitle(word);
    for (const auto& name : EnumNames<ActionState>::all) {
        if (folded == foldedTitle(identifier(name.value)) || folded == foldedTitle(label(name.value)))
            return name.value;
    }
    static const std::pair<ActionState, QRegularExpression> words[] = {
        {ActionState::Submitted, QRegularExpression(u"^(depose|depot|recu|enregistre)"_s)},
        {ActionState::Admissible, QRegularExpression(u"^recevab"_s)},
        {ActionState::Committee, QRegularExpression(u"^(comite|cotech|en instruction|instruction|instruit)"_s)},
        {ActionState::Selected,
         QRegularExpression(u"^(retenu|accorde|accepte|valide|favorable|selectionne|programme)"_s)},
        {ActionState::Refused, QRegularExpression(u"^(refus|rejet|defavorable|non retenu|ajourne|irrecevable)"_s)},
        {ActionState::Notified, QRegularExpression(u"^notifi"_s)},
        {ActionState::Reported, QRegularExpression(u"^bilan"_s)}};
    for (const auto& [state, pattern] : words) {
        if (pattern.match(folded).hasMatch())
            return state;
    }
    return std::nullopt;
}

ActionFile readActions(const QString& path, const QString& sheet, const std::stop_token& stop)
{
    return ActionReader(readTable(path, {sheet, &namesActions}, stop), stop).read();
}

ActionFile parseActions(const QByteArray& bytes, const QString& name, const std::stop_token& stop)
{
    return ActionReader(parseTable(bytes, name, {{}, &namesActions}, stop), stop).read();
}

} // namespace parvis
