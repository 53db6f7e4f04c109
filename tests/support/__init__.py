"""Parts that tests of several layers stand on."""
