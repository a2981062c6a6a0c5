/**
 * Figures of examples/epidemiological-weekly, computed by hand from its YAML and kept apart from the program: by issue, for
 * each counter and derived figure the six districts in order, then the region.
 */
export const epidemiologicalFigures = `
2023-51
measles_cases closing             87        52        31        64       118        19        371
measles_deaths closing             1         0         0         1         2         0          4
cholera_cases closing             41        23         9       132        36        14        255
cholera_deaths closing             1         0         0         4         1         0          6
dengue_cases closing             203       148        77        95        64        41        628
dengue_deaths closing              1         1         0         0         0         0          2

2023-52
measles_cases opening             87        52        31        64       118        19        371
measles_cases current              3         1         0         2         7         1         14
measles_cases closing             90        53        31        66       125        20        385
measles_deaths opening             1         0         0         1         2         0          4
measles_deaths current             0         0         0         0         1         0          1
measles_deaths closing             1         0         0         1         3         0          5
cholera_cases opening             41        23         9       132        36        14        255
cholera_cases current              2         1         0        11         3         0         17
cholera_cases closing             43        24         9       143        39        14        272
cholera_deaths opening             1         0         0         4         1         0          6
cholera_deaths current             0         0         0         1         0         0          1
cholera_deaths closing             1         0         0         5         1         0          7
dengue_cases opening             203       148        77        95        64        41        628
dengue_cases current               6         4         2         3         1         1         17
dengue_cases closing             209       152        79        98        65        42        645
dengue_deaths opening              1         1         0         0         0         0          2
dengue_deaths current              0         0         0         0         0         0          0
dengue_deaths closing              1         1         0         0         0         0          2
measles_cfr                     1.1%      0.0%      0.0%      1.5%      2.4%      0.0%       1.3%
cholera_cfr                     2.3%      0.0%      0.0%      3.5%      2.6%      0.0%       2.6%
dengue_cfr                      0.5%      0.7%      0.0%      0.0%      0.0%      0.0%       0.3%
measles_rate                   42.37     35.59     32.19     37.97    102.88     30.91      47.09

2024-01
measles_cases opening              0         0         0         0         0         0          0
measles_cases current              4         2         1         3         9         1         20
measles_cases closing              4         2         1         3         9         1         20
measles_deaths opening             0         0         0         0         0         0          0
measles_deaths current             0         0         0         0         1         0          1
measles_deaths closing             0         0         0         0         1         0          1
cholera_cases opening              0         0         0         0         0         0          0
cholera_cases current              3         1         1        14         2         1         22
cholera_cases closing              3         1         1        14         2         1         22
cholera_deaths opening             0         0         0         0         0         0          0
cholera_deaths current             0         0         0         1         0         0          1
cholera_deaths closing             0         0         0         1         0         0          1
dengue_cases opening               0         0         0         0         0         0          0
dengue_cases current               5         6         2         4         2         1         20
dengue_cases closing               5         6         2         4         2         1         20
dengue_deaths opening              0         0         0         0         0         0          0
dengue_deaths current              0         1         0         0         0         0          1
dengue_deaths closing              0         1         0         0         0         0          1
measles_cfr                     0.0%      0.0%      0.0%      0.0%     11.1%      0.0%       5.0%
cholera_cfr                     0.0%      0.0%      0.0%      7.1%      0.0%      0.0%       4.5%
dengue_cfr                      0.0%     16.7%      0.0%      0.0%      0.0%      0.0%       5.0%
measles_rate                    1.88      1.34      1.04      1.73      7.41      1.55       2.45

2024-02
measles_cases opening              4         2         1         3         9         1         20
measles_cases current              6         3         0         2   missing         1    missing
measles_cases closing             10         5         1         5   missing         2    missing
measles_deaths opening             0         0         0         0         1         0          1
measles_deaths current             0         0         0         0         0         0          0
measles_deaths closing             0         0         0         0         1         0          1
cholera_cases opening              3         1         1        14         2         1         22
cholera_cases current              2         2         0         9         1         1         15
cholera_cases adjustment           0         0         0        -3         0         0         -3
cholera_cases closing              5         3         1        20         3         2         34
cholera_deaths opening             0         0         0         1         0         0          1
cholera_deaths current             0         0         0         0         0         0          0
cholera_deaths closing             0         0         0         1         0         0          1
dengue_cases opening               5         6         2         4         2         1         20
dengue_cases current               7         5         3         2         1         0         18
dengue_cases closing              12        11         5         6         3         1         38
dengue_deaths opening              0         1         0         0         0         0          1
dengue_deaths current              1         0         0         0         0         0          1
dengue_deaths closing              1         1         0         0         0         0          2
measles_cfr                     0.0%      0.0%      0.0%      0.0%   missing      0.0%    missing
cholera_cfr                     0.0%      0.0%      0.0%      5.0%      0.0%      0.0%       2.9%
dengue_cfr                      8.3%      9.1%      0.0%      0.0%      0.0%      0.0%       5.3%
measles_rate                    4.71      3.36      1.04      2.88   missing      3.09    missing
`;
