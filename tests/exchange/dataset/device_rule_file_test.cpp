// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/device_rule_file.h"

#include "domain/error.h"
#include "domain/programme/device_presence.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const QByteArray ruleHeader = "devices;kind;year;text;source;url;place\n";

QString ruleError(const QByteArray& line)
{
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"device_rules.csv"_s), ruleHeader + line);
    try {
        readDeviceRules(folder.path());
    } catch (const Error& error) {
        return error.line();
    }
    return {};
}

} // namespace

TEST_CASE("every rule is of a device that the dataset has, and names its page")
{
    const Register records = readEmbeddedDataset().toRegister();
    QStringList codes;
    for (const Device& device : records.all<Device>())
        codes << device.code;
    REQUIRE(embeddedDeviceRules().size() >= 20);
    for (const DeviceRule& rule : embeddedDeviceRules()) {
        INFO(rule.text.toStdString());
        CHECK_FALSE(rule.devices.isEmpty());
        for (const QString& device : rule.devices)
            CHECK(codes.contains(device));
        CHECK(rule.url.startsWith(u"https://"));
        CHECK((rule.kind != DeviceRuleKind::Theme || rule.year.has_value()));
    }
}

TEST_CASE("every device that has to fit with others has a rule that says how")
{
    const Register records = readEmbeddedDataset().toRegister();
    const auto fitted = devicesIn(records, records.all<Contract>()[0].id);
    REQUIRE(fitted.size() == 6);
    for (const DevicePresence& presence : fitted) {
        const Device* device = records.find(presence.device);
        INFO(device->code.toStdString());
        CHECK_FALSE(rulesOf(embeddedDeviceRules(), device->code, DeviceRuleKind::Fit).empty());
    }
}

TEST_CASE("the themes of Nos Quartiers d’Été are those that a page states, and its lever is known")
{
    const Register records = readEmbeddedDataset().toRegister();
    const auto& devices = records.all<Device>();
    const auto summer = std::ranges::find(devices, u"NQE"_s, &Device::code);
    REQUIRE(summer != devices.end());
    REQUIRE(leverOf(records, *summer));
    CHECK(leverOf(records, *summer)->code == u"R2.3");
    const auto themes = themesOf(records, embeddedDeviceRules(), *summer);
    REQUIRE(themes.size() == 2);
    CHECK(themes[0].year == 2022);
    CHECK(themes[1].year == 2017);
}

TEST_CASE("a rule without device, text, source or page, or of an unknown kind, is told with its line")
{
    CHECK(ruleError("NQE;fit;2024;Texte;Source;https://a.example;\n").isEmpty());
    CHECK(ruleError(";fit;2024;Texte;Source;https://a.example;\n").contains(u"line 2"));
    CHECK(ruleError("NQE;fitt;2024;Texte;Source;https://a.example;\n").contains(u"fitt"));
    CHECK_FALSE(ruleError("NQE;fit;vers 2024;Texte;Source;https://a.example;\n").isEmpty());
    CHECK_FALSE(ruleError("NQE;fit;2024;;Source;https://a.example;\n").isEmpty());
    CHECK_FALSE(ruleError("NQE;fit;2024;Texte;;https://a.example;\n").isEmpty());
    CHECK_FALSE(ruleError("NQE;fit;2024;Texte;Source;;\n").isEmpty());
}
