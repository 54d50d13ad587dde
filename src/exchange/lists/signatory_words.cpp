// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/signatory_words.h"

#include "exchange/tables/delimited_text.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

template <class Value>
using Words = QHash<QString, Value>;

/// The words of each value, separated by '|', folded.
template <class Value>
Words<Value> wordsOf(std::initializer_list<std::pair<Value, const char*>> lists)
{
    Words<Value> words;
    for (const auto& [value, list] : lists) {
        for (const QString& word : QString::fromLatin1(list).split(u'|'))
            words.insert(word, value);
    }
    for (const auto& name : EnumNames<Value>::all) {
        words.insert(foldedTitle(identifier(name.value)), name.value);
        words.insert(foldedTitle(label(name.value)), name.value);
    }
    return words;
}

} // namespace

std::optional<SignatoryStatus> statusOfWord(const QString& word)
{
    static const auto words = wordsOf<SignatoryStatus>(
        {{SignatoryStatus::Expected, "pressenti|pressentie|attendu|attendue|a solliciter|prevu|prevue"},
         {SignatoryStatus::Invited, "sollicite|sollicitee|invite|invitee|relance|relancee|en attente"},
         {SignatoryStatus::Deliberated, "delibere|deliberee|a delibere|delibere favorable|deliberation|vote|votee"},
         {SignatoryStatus::Signed, "signe|signee|a signe|oui|ok"},
         {SignatoryStatus::Declined, "ne signe pas|refus|refuse|refusee|decline|declinee|non signataire|non"}});
    const auto it = words.constFind(foldedTitle(word));
    return it == words.cend() ? std::nullopt : std::optional(*it);
}

ListField fieldOfTitle(const QString& title)
{
    static const auto words = wordsOf<ListField>(
        {{ListField::Contract, "contrat|contrats|code|code contrat|code du contrat|epci|nom epci|nom de l'epci|"
                               "contrat de ville|intercommunalite|agglomeration"},
         {ListField::Body, "organisme|organismes|signataire|signataires|partenaire|partenaires|institution|structure|"
                           "organisation|nom|nom du signataire|nom de l'organisme"},
         {ListField::Status, "statut|etat|avancement|situation|statut du signataire"},
         {ListField::Representative, "representant|representante|representee par|represente par|fonction|qualite|"
                                     "fonction du representant|qualite du signataire|representant (fonction)"},
         {ListField::DeliberatedOn, "date de deliberation|date de la deliberation|date deliberation|delibere le|"
                                    "deliberation du|date delib|deliberated on"},
         {ListField::Reference, "reference|references|reference de deliberation|reference de la deliberation|"
                                "numero de deliberation|n° de deliberation|deliberation n°|deliberation"},
         {ListField::SignedOn,
          "date de signature|date de la signature|date signature|signe le|signature|date|signed on"},
         {ListField::TargetDate, "date cible|echeance|date limite|date attendue|a signer avant|a signer avant le"},
         {ListField::Note, "note|notes|remarque|remarques|observation|observations|commentaire|commentaires"}});
    return words.value(foldedTitle(title), ListField::Ignored);
}

std::optional<PartialDate> dateOfCell(const QString& text)
{
    QString date = text.simplified();
    for (const QString& midnight : {u" 00:00:00"_s, u" 00:00"_s, u"T00:00:00"_s}) {
        if (date.endsWith(midnight))
            date.chop(midnight.size());
    }
    return PartialDate::parseTyped(date);
}

ListNames::ListNames(const Register& records)
{
    for (const Contract& contract : records.all<Contract>()) {
        codes_.insert(contract.code.text(), contract.id.value);
        if (const Epci* epci = records.find(contract.epci))
            contracts_.add(epci->name, contract.id.value);
    }
    for (const Organisation& body : records.all<Organisation>())
        bodies_.add(body.name, body.id.value);
}

std::optional<std::int64_t> ListNames::contract(const QString& text) const
{
    if (const auto code = ContractCode::parse(text)) {
        if (const auto it = codes_.constFind(code->text()); it != codes_.cend())
            return *it;
    }
    return contracts_.find(text);
}

} // namespace parvis
