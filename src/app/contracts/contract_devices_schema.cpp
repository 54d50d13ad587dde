// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_devices_schema.h"

#include "domain/programme/device_rules.h"
#include "domain/translate.h"
#include "exchange/dataset/device_rule_file.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct DeviceRow
{
    qint64 key = 0;
    QString title;
    DeviceRecord state = DeviceRecord::NotStated;
    QString found;
    QString fit;
    QString sources;
};

std::vector<DeviceRow> deviceRows(const Register& records, const TableSubject& subject)
{
    std::vector<DeviceRow> rows;
    for (const DevicePresence& presence : devicesIn(records, subject.as<Id<Contract>>())) {
        const Device& device = *records.find(presence.device);
        DeviceRow& row = rows.emplace_back();
        row.key = device.id.value;
        row.title = device.title;
        row.state = presence.state();
        row.found = presence.found.join(u" · "_s);
        QStringList texts;
        QStringList sources;
        for (const DeviceRule* rule : rulesOf(embeddedDeviceRules(), device.code, DeviceRuleKind::Fit)) {
            texts << rule->text;
            sources << originText(*rule);
        }
        sources.removeDuplicates();
        row.fit = texts.join(u' ');
        row.sources = sources.join(u" · "_s);
    }
    return rows;
}

/// Each rule with the page that states it.
QString rulesTip(const Register& records, qint64 id)
{
    const Device* device = records.find(Id<Device>{id});
    QStringList lines;
    for (const DeviceRule* rule :
         rulesOf(embeddedDeviceRules(), device ? device->code : QString(), DeviceRuleKind::Fit))
        lines << rule->text + u'\n' + originText(*rule) + u'\n' + rule->url;
    return lines.join(u"\n\n"_s);
}

} // namespace

std::pair<Shape, Tone> StateLook<DeviceRecord>::of(DeviceRecord state)
{
    return state == DeviceRecord::Recorded ? std::pair(Shape::Check, Tone::Good) : std::pair(Shape::Dash, Tone::Muted);
}

TableSchema contractDeviceSchema()
{
    using Row = DeviceRow;
    const auto text = [](const char* id, const char* title, int width) {
        return column(id, translate("app", title), CellKind::Text, width);
    };
    TableColumn state = stateColumn<DeviceRecord>("state", translate("app", "In the contract"), 14);
    state.tip = translate("app", "What the register holds: “not recorded” does not say that there is none");
    return SchemaOf<Row>(u"contract_devices"_s, recordOf<Device>().table, &deviceRows,
                         [](const Row& row) { return row.key; })
        .add(text("device", QT_TRANSLATE_NOOP("app", "Device"), 20), [](const Row& row) { return cellOf(row.title); })
        .add(std::move(state), [](const Row& row) { return cellOf(row.state); })
        .add(text("found", QT_TRANSLATE_NOOP("app", "Known from"), 20),
             [](const Row& row) { return cellOf(row.found); })
        .add(withCellTip(text("fit", QT_TRANSLATE_NOOP("app", "How it fits with the others"), 36), &rulesTip),
             [](const Row& row) { return cellOf(row.fit); })
        .add(withCellTip(text("source", QT_TRANSLATE_NOOP("app", "Source"), 20), &rulesTip),
             [](const Row& row) { return cellOf(row.sources); })
        .build();
}

} // namespace parvis
