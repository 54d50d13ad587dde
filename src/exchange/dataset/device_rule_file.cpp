// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/device_rule_file.h"

#include "exchange/dataset/dataset_file.h"

using namespace Qt::StringLiterals;

namespace parvis {

const DeviceRules& embeddedDeviceRules()
{
    static const DeviceRules rules = readDeviceRules(u":/rules"_s);
    return rules;
}

DeviceRules readDeviceRules(const QString& directory)
{
    const DatasetFile file(directory, u"device_rules.csv"_s);
    DeviceRules rules;
    for (const TextRow& text : file.rows()) {
        const DatasetRow row(file, text);
        DeviceRule& rule = rules.emplace_back();
        rule.devices = row.requiredText(u"devices"_s).split(u' ', Qt::SkipEmptyParts);
        rule.kind = row.enumeration<DeviceRuleKind>(u"kind"_s);
        rule.year = row.optionalInteger(u"year"_s);
        rule.text = row.requiredText(u"text"_s);
        rule.source = row.requiredText(u"source"_s);
        rule.url = row.requiredText(u"url"_s);
        rule.place = row.text(u"place"_s);
    }
    return rules;
}

} // namespace parvis
