// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/device_presence.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const Id<Contract> own{1};
const Id<Contract> other{2};

const std::vector<Device> devices{
    {.id = {1}, .code = u"PRE"_s, .title = u"Programme de réussite éducative"_s, .source = {}},
    {.id = {2}, .code = u"NPNRU"_s, .title = u"Nouveau programme national de renouvellement urbain"_s, .source = {}},
    {.id = {3},
     .code = u"TFPB"_s,
     .title = u"Abattement de taxe foncière sur les propriétés bâties (TFPB)"_s,
     .source = {}},
    {.id = {4}, .code = u"CITE_EDUC"_s, .title = u"Cité éducative"_s, .source = {}},
    {.id = {5}, .code = u"ADULTE_RELAIS"_s, .title = u"Adulte-relais"_s, .source = {}}};

FundingLine line(std::int64_t id, Id<Contract> contract, int year, std::optional<Id<Device>> device,
                 CreditKind kind = CreditKind::Unknown)
{
    FundingLine made;
    made.id = {id};
    made.contract = contract;
    made.year = year;
    made.device = device;
    made.creditKind = kind;
    return made;
}

Action action(Id<Contract> contract, Id<Device> device)
{
    Action made;
    made.id = {1};
    made.contract = contract;
    made.device = device;
    return made;
}

Priority axis(std::int64_t id, Id<Contract> contract, const QString& title)
{
    Priority made;
    made.id = {id};
    made.contract = contract;
    made.title = title;
    return made;
}

Document document(std::int64_t id, const QString& title)
{
    Document made;
    made.id = {id};
    made.title = title;
    made.contract = own;
    return made;
}

Evidence evidence(std::int64_t id, int page, const QString& text)
{
    Evidence made;
    made.id = {id};
    made.document = {1};
    made.page = page;
    made.text = text;
    return made;
}

QStringList found(const Register& records, std::int64_t device)
{
    for (const DevicePresence& presence : devicesIn(records, own)) {
        if (presence.device.value == device)
            return presence.found;
    }
    FAIL("the device is not listed");
    return {};
}

} // namespace

TEST_CASE("a device is named by its whole name, in the plural too, or by its initials")
{
    CHECK(namesDevice(u"Déployer les cités éducatives"_s, devices[3]));
    CHECK(namesDevice(u"Convention d’abattement de TFPB 2025"_s, devices[2]));
    CHECK(namesDevice(u"abattement de taxe foncière sur les propriétés bâties"_s, devices[2]));
    CHECK(namesDevice(u"le PRE de la ville"_s, devices[0]));
    CHECK_FALSE(namesDevice(u"Réussite éducative et scolaire"_s, devices[0]));
    CHECK_FALSE(namesDevice(u"Le pré et le PRÉ vert, PREMIER"_s, devices[0]));
    CHECK_FALSE(namesDevice(u"Cité administrative"_s, devices[3]));
    CHECK_FALSE(namesDevice(u"Tout"_s, Device()));
}

TEST_CASE("what is held of a device in a contract is said, and nothing held is not stated")
{
    const Register records =
        Register()
            .with(Table<Device>(devices))
            .with(Table<FundingLine>({line(1, own, 2024, Id<Device>{1}), line(2, own, 2022, Id<Device>{1}),
                                      line(3, other, 2024, Id<Device>{4}),
                                      line(4, own, 2025, {}, CreditKind::UrbanRenewal)}))
            .with(Table<Action>({action(own, {1})}))
            .with(Table<Priority>(
                {axis(1, other, u"Déployer la cité éducative"_s), axis(2, own, u"Suivre l’abattement de TFPB"_s)}))
            .with(Table<Document>({document(1, u"Contrat signé"_s), document(2, u"Convention TFPB"_s)}))
            .with(Table<Evidence>({evidence(1, 12, u"appui du PRE"_s), evidence(2, 12, u"et du PRE"_s)}));
    CHECK(devicesIn(records, own).size() == 4); // only those that have to fit together
    CHECK(devicesIn(records, own)[0].device == Id<Device>{4});
    CHECK(found(records, 1) ==
          QStringList{u"2 funding line(s) (2022-2024)"_s, u"1 action(s)"_s, u"“Contrat signé”, p. 12"_s});
    CHECK(found(records, 2) == QStringList{u"1 funding line(s) (2025)"_s});
    CHECK(found(records, 3) == QStringList{u"priority “Suivre l’abattement de TFPB”"_s, u"“Convention TFPB”"_s});
    CHECK(found(records, 4).isEmpty());
    CHECK(devicesIn(records, own)[0].state() == DeviceRecord::NotStated);
    CHECK(devicesIn(records, other)[0].state() == DeviceRecord::Recorded);
}
