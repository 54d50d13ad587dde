// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/theme_options.h"

#include "app/map/theme_options_dialog.h"
#include "tests/support/workspace_page_fixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Options : WorkspacePageFixture
{
    explicit Options(ThemeId theme = ThemeId::Population)
        : dialog(theme, {.locale = QLocale(QLocale::French, QLocale::France)}, records(), nullptr)
    {
        QObject::connect(&dialog, &ThemeOptionsDialog::changed,
                         [this](const ThemeSetting& setting) { told.push_back(setting); });
        dialog.show();
    }
    template <class T>
    T* child(const char* name)
    {
        T* found = dialog.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    QPushButton* button(QDialogButtonBox::StandardButton which)
    {
        return child<QDialogButtonBox>("buttons")->button(which);
    }

    ThemeOptionsDialog dialog;
    std::vector<ThemeSetting> told;
};

} // namespace

TEST_CASE("bounds are typed as the French write numbers, in any order")
{
    CHECK(parseBreaks(u"2 500; 1\u202f000,5;5000"_s) == std::vector{1000.5, 2500.0, 5000.0});
    CHECK(parseBreaks(u"3;3"_s) == std::vector{3.0});
    CHECK(parseBreaks({})->empty());
    CHECK_FALSE(parseBreaks(u"1;2;3;4;5"_s));
    CHECK_FALSE(parseBreaks(u"mille"_s));
    CHECK_FALSE(parseBreaks(u"inf"_s));
}

TEST_CASE("how a theme is classed is remembered for that theme")
{
    const WorkspacePageFixture f;
    CHECK(savedThemeSetting(ThemeId::Funding) == ThemeSetting());
    ThemeSetting setting;
    setting.method = ClassMethod::Quantile;
    setting.classes = 3;
    setting.breaks = {10.5, 20};
    setting.slice = FundingSlice{2024, CreditKind::Unknown, FundingAmount::Theoretical};
    setting.place = FundingPlace::Qpv;
    setting.symbolsByValue = true;
    saveThemeSetting(ThemeId::Funding, setting);
    CHECK(savedThemeSetting(ThemeId::Funding) == setting);
    CHECK(savedThemeSetting(ThemeId::Poverty) == ThemeSetting());
}

TEST_CASE("every change of the options is told at once, and Cancel takes it back")
{
    Options o;
    o.child<QSpinBox>("classes")->setValue(3);
    REQUIRE(o.told.size() == 1);
    CHECK(o.told.back().classes == 3);
    auto* method = o.child<QComboBox>("method");
    method->setCurrentIndex(method->findData(u"equal"_s));
    CHECK(o.told.back().method == ClassMethod::EqualInterval);
    QTest::mouseClick(o.button(QDialogButtonBox::Cancel), Qt::LeftButton);
    CHECK(o.told.back().classes == 5);
    CHECK_FALSE(o.told.back().method);
}

TEST_CASE("bounds by hand are taken when they are numbers, and told of when they are not")
{
    Options o;
    auto* method = o.child<QComboBox>("method");
    method->setCurrentIndex(method->findData(u"hand"_s));
    auto* breaks = o.child<QLineEdit>("breaks");
    REQUIRE(breaks->isEnabled());
    CHECK_FALSE(o.child<QSpinBox>("classes")->isEnabled());
    breaks->setText(u"2 000; 4 000"_s);
    CHECK(o.told.back().breaks == std::vector{2000.0, 4000.0});
    breaks->setText(u"2 000; quatre"_s);
    CHECK_FALSE(o.child<QLabel>("problem")->text().isEmpty());
    CHECK_FALSE(o.button(QDialogButtonBox::Ok)->isEnabled());
    QTest::mouseClick(o.button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    CHECK(o.told.back().breaks.empty());
    CHECK(o.button(QDialogButtonBox::Ok)->isEnabled());
}

TEST_CASE("the amounts are chosen by year and kind for the theme of funding, and for no other")
{
    Options o(ThemeId::Funding);
    auto* slice = o.child<QComboBox>("slice");
    CHECK(slice->isVisible());
    REQUIRE(slice->count() == int(fundingSlices(o.records()).size()) + 1);
    slice->setCurrentIndex(1);
    CHECK(o.told.back().slice == fundingSlices(o.records()).front());
    auto* place = o.child<QComboBox>("place");
    place->setCurrentIndex(place->findData(int(FundingPlace::Epci)));
    CHECK(o.told.back().place == FundingPlace::Epci);
    CHECK(Options(ThemeId::FundingTotal).child<QComboBox>("place")->isVisible());
    Options other;
    CHECK_FALSE(other.child<QComboBox>("slice")->isVisible());
    CHECK_FALSE(other.child<QComboBox>("place")->isVisible());
    CHECK_FALSE(other.child<QComboBox>("symbols")->isVisible()); // its figure is the population already
}
